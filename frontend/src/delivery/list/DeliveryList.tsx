import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Delivery } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useNarrow } from '../../ui/useNarrow';
import { DataTable } from '../../ui/DataTable';
import '../delivery.css';
import { StateWord } from '../StateWord';

/** The deliveries as a table, on a phone as cards. */
export function DeliveryList({ deliveries }: { deliveries: Delivery[] }) {
  const { t } = useTranslation();
  if (useNarrow()) {
    return (
      <ul className="cards">
        {deliveries.map((delivery) => (
          <Card key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    );
  }
  const columns = ['file', 'state', 'source', 'date', 'received', 'plan'] as const;
  return (
    <DataTable label={t('delivery.list')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'plan' ? 'figure' : ''}>
              {t(`delivery.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ delivery }: { delivery: Delivery }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Link to={`/deliveries/${delivery.id}`}>{delivery.fileName}</Link>
      </th>
      <td>
        <StateWord state={delivery.state} />
      </td>
      <td>{delivery.source.name}</td>
      <td className="numbers">{format.date(delivery.referenceDate)}</td>
      <td className="numbers">{format.dateTime(delivery.receivedAt)}</td>
      <td className="figure">
        <Counts plan={delivery.plan} />
      </td>
    </tr>
  );
}

function Card({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <Link to={`/deliveries/${delivery.id}`} className="card-file">
        {delivery.fileName}
      </Link>
      <p className="card-line">
        <StateWord state={delivery.state} />
        <span className="numbers">{format.date(delivery.referenceDate)}</span>
      </p>
      <p className="muted">{delivery.source.name}</p>
      <p className="muted numbers">
        {t('delivery.columns.plan')}: <Counts plan={delivery.plan} />
      </p>
    </li>
  );
}

function Counts({ plan }: { plan: Delivery['plan'] }) {
  const format = useFormat();
  return <>{[plan.new, plan.changed, plan.refused].map(format.integer).join(' / ')}</>;
}
