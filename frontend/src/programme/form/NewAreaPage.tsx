import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useInstallation } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useAreaCrumbs } from '../useAreaCrumbs';
import { AreaForm } from './AreaForm';
import { newArea } from './areaSchema';

/** An area is proposed; a decision admits it later. */
export default function NewAreaPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const installation = useInstallation();
  const districts = useSearchParams()[0].getAll('bezirk');
  return (
    <Page
      title={t('programme.form.new')}
      lead={t('programme.form.newLead')}
      crumbs={useAreaCrumbs()}
    >
      <QueryView query={installation}>
        {({ scheme, today }) => (
          <AreaForm held={null} defaults={newArea(scheme, format.date(today), districts)} />
        )}
      </QueryView>
    </Page>
  );
}
