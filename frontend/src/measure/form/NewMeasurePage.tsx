import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MEASURES } from '../../ui/measures/paths';
import { Page } from '../../ui/Page';
import { MeasureForm } from './MeasureForm';

/** A measure is begun, as an idea of one's own body. */
export default function NewMeasurePage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Page
      title={t('measure.form.newTitle')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: MEASURES, label: t('measure.title') },
      ]}
    >
      <MeasureForm held={null} goal={params.get('ziel') ?? ''} />
    </Page>
  );
}
