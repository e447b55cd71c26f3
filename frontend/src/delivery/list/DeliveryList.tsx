import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Delivery } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import { StateWord } from '../StateWord';

/** The deliveries, the newest first. */
export function DeliveryList({ deliveries }: { deliveries: Delivery[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<Column<Delivery>[]>(
    () => [
      {
        id: 'file',
        label: t('delivery.columns.file'),
        card: 'name',
        cell: (delivery) => (
          <Link to={`/deliveries/${delivery.id}`} className="card-file">
            {delivery.fileName}
          </Link>
        ),
      },
      {
        id: 'state',
        label: t('delivery.columns.state'),
        card: 'more',
        cell: (delivery) => <StateWord state={delivery.state} />,
      },
      {
        id: 'source',
        label: t('delivery.columns.source'),
        card: 'more',
        cell: (delivery) => delivery.source.name,
      },
      {
        id: 'date',
        label: t('delivery.columns.date'),
        card: 'more',
        cell: (delivery) => <span className="numbers">{format.date(delivery.referenceDate)}</span>,
      },
      {
        id: 'received',
        label: t('delivery.columns.received'),
        cell: (delivery) => <span className="numbers">{format.dateTime(delivery.receivedAt)}</span>,
      },
      {
        id: 'plan',
        label: t('delivery.columns.plan'),
        kind: 'figure',
        card: 'more',
        cell: ({ plan }) => [plan.new, plan.changed, plan.refused].map(format.integer).join(' / '),
      },
    ],
    [t, format],
  );
  return (
    <RecordList
      label={t('delivery.list')}
      columns={columns}
      rows={deliveries}
      keyOf={(delivery) => delivery.id}
    />
  );
}
