import { useTranslation } from 'react-i18next';
import { useSources } from '../api/catalogue';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import './delivery.css';
import './upload/upload.css';
import { HandoverForm } from './upload/HandoverForm';
import { NextSteps } from './upload/NextSteps';

/** Handing over files: each with its source and its reference date. */
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
      lead={t('delivery.form.lead')}
    >
      <QueryView query={sources}>{(list) => <HandoverForm sources={list.items} />}</QueryView>
      <NextSteps />
    </Page>
  );
}
