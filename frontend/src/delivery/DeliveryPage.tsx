import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDelivery } from '../api/deliveries';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import './delivery.css';
import { DeliveryView } from './DeliveryView';

/** One delivery: what is in it, what the check says, what it would change, and what to do. */
export default function DeliveryPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const held = useDelivery(id);
  return (
    <Page
      title={held.data?.delivery.fileName ?? t('delivery.one')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/deliveries', label: t('delivery.title') },
      ]}
    >
      <QueryView query={held} lines={10}>
        {(data) => <DeliveryView held={data} />}
      </QueryView>
    </Page>
  );
}
