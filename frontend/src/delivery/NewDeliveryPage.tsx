import { useTranslation } from 'react-i18next';
import { useSources } from '../api/catalogue';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { UploadForm } from './UploadForm';

/** Handing over a file: file, source, reference date. */
export default function NewDeliveryPage() {
  const { t } = useTranslation();
  const sources = useSources();
  return (
    <Page
      title={t('delivery.new')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/deliveries', label: t('delivery.title') },
      ]}
      lead={t('delivery.form.nothingPublished')}
    >
      <QueryView query={sources}>{(list) => <UploadForm sources={list.items} />}</QueryView>
    </Page>
  );
}
