import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDelivery } from '../api/deliveries';
import { useFormat } from '../format/useFormat';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import './delivery.css';
import { DeliveryView } from './DeliveryView';

/** One delivery: what is in it, what the check says, what it would change, and what to do. */
export default function DeliveryPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '' } = useParams();
  const held = useDelivery(id);
  const delivery = held.data?.delivery;
  return (
    <Page
      title={delivery?.fileName ?? t('delivery.one')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/deliveries', label: t('delivery.title') },
      ]}
      lead={
        delivery &&
        t('delivery.of', {
          source: delivery.source.name,
          date: format.date(delivery.referenceDate),
        })
      }
    >
      <QueryView query={held} lines={10}>
        {(data) => <DeliveryView held={data} />}
      </QueryView>
    </Page>
  );
}
