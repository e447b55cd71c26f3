import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeasure } from '../../api/measures';
import { FreshOnce } from '../../ui/FreshOnce';
import { measurePath, MEASURES } from '../../ui/measures/paths';
import { Page } from '../../ui/Page';
import { MeasureForm } from './MeasureForm';

/** A measure is changed. */
export default function EditMeasurePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <FreshOnce query={useMeasure(id)}>
      {(held, again) => (
        <Page
          title={t('measure.form.editTitle')}
          {...(held.thing.state === 'RUNNING' ? { lead: t('measure.form.frozen') } : {})}
          crumbs={[
            { to: '/', label: t('nav.start') },
            { to: MEASURES, label: t('measure.title') },
            { to: measurePath(id), label: held.thing.title },
          ]}
        >
          <MeasureForm key={held.etag} held={held} onAgain={again} />
        </Page>
      )}
    </FreshOnce>
  );
}
