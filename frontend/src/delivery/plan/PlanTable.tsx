import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAN_PAGE_SIZE, usePlan } from '../../api/deliveries';
import type { Delivery, PlanKind, PlanRow } from '../../api/types';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { useNarrow } from '../../ui/useNarrow';
import { DataTable } from '../../ui/DataTable';
import { useDeliveryWords } from '../useDeliveryWords';

interface Props {
  delivery: Delivery;
  kind: PlanKind;
}

/** One group of the plan, with the value so far and the new one. */
export function PlanTable({ delivery, kind }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [page, setPage] = useState(0);
  const plan = usePlan(delivery.id, delivery.version, kind, page);
  const label = `${t('delivery.plan')}: ${t(`delivery.planKind.${kind}`)}`;
  const columns = ['row', 'district', 'variable', 'old', 'new'] as const;
  return (
    <QueryView query={plan}>
      {({ items, total }) => (
        <>
          {narrow ? (
            <PlanCards rows={items} />
          ) : (
            <DataTable label={label} size="tall">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={isFigure(column) ? 'figure' : ''}>
                      {t(`delivery.planColumns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((row) => (
                  <Row key={keyOf(row)} row={row} />
                ))}
              </tbody>
            </DataTable>
          )}
          <Pager page={page} size={PLAN_PAGE_SIZE} total={total} onPage={setPage} />
        </>
      )}
    </QueryView>
  );
}

/** The plan on a phone: what, where, from which value to which. */
function PlanCards({ rows }: { rows: PlanRow[] }) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <p className="card-line">
            <span className="card-file">
              {row.district?.code} {row.district?.name}
            </span>
            <span className="numbers">
              {t('monitoring.arrow', {
                from: words.value(row.oldValue, row.oldSign),
                to: words.value(row.newValue, row.newSign),
              })}
            </span>
          </p>
          <p className="muted">{row.variableName ?? row.variable}</p>
        </li>
      ))}
    </ul>
  );
}

function keyOf(row: PlanRow): string {
  return [row.row, row.district?.code, row.variable, row.newValue].join('|');
}

function isFigure(column: string): boolean {
  return column === 'row' || column === 'old' || column === 'new';
}

function Row({ row }: { row: PlanRow }) {
  const words = useDeliveryWords();
  return (
    <tr>
      <td className="figure">{row.row}</td>
      <th scope="row">
        {row.district && (
          <>
            <span className="district-code">{row.district.code}</span> {row.district.name}
          </>
        )}
      </th>
      <td>{row.variableName ?? row.variable}</td>
      <td className="figure">{words.value(row.oldValue, row.oldSign)}</td>
      <td className="figure">{words.value(row.newValue, row.newSign)}</td>
    </tr>
  );
}
