import { useTranslation } from 'react-i18next';
import type { PlanKind, PlanRow } from '../../api/types';
import { useDeliveryWords } from '../useDeliveryWords';
import { Difference } from './Difference';
import { keyOf } from './PlanTable';

/** The plan on a phone: what, where, from which value to which. */
export function PlanCards({ rows, kind }: { rows: PlanRow[]; kind: PlanKind }) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const values = (row: PlanRow) => {
    const before = words.value(row.oldValue, row.oldSign);
    const after = words.value(row.newValue, row.newSign);
    if (kind === 'NEW') return after;
    return kind === 'UNCHANGED' ? before : t('monitoring.arrow', { from: before, to: after });
  };
  return (
    <ul className="cards" aria-label={t('delivery.plan')}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <p className="card-line">
            <span className="card-file">
              {row.district.code} {row.district.name}
            </span>
            <span className="numbers">{values(row)}</span>
          </p>
          <p className="card-line muted">
            <span>{row.variableName ?? row.variable}</span>
            <span className="numbers">{kind === 'CHANGED' && <Difference row={row} />}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
