import { useTranslation } from 'react-i18next';
import type { PlanKind, PlanRow } from '../../api/types';
import { DataTable } from '../../ui/DataTable';
import { useDeliveryWords } from '../useDeliveryWords';
import { Difference } from './Difference';

interface Props {
  rows: PlanRow[];
  kind: PlanKind;
}

const FIGURES = ['row', 'old', 'new', 'difference'];

/** One group of the plan, with the value so far, the new one and the difference. */
export function PlanTable({ rows, kind }: Props) {
  const { t } = useTranslation();
  const columns = [
    'row',
    'district',
    'variable',
    ...(kind === 'NEW' ? [] : (['old'] as const)),
    ...(kind === 'UNCHANGED' ? [] : (['new'] as const)),
    ...(kind === 'CHANGED' ? (['difference'] as const) : []),
  ] as const;
  return (
    <DataTable
      label={`${t('delivery.plan')}: ${t(`delivery.planKind.${kind}`)}`}
      size="page"
      className="plan"
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={FIGURES.includes(column) ? 'figure' : ''}>
              {t(`delivery.planColumns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={keyOf(row)} row={row} kind={kind} />
        ))}
      </tbody>
    </DataTable>
  );
}

export function keyOf(row: PlanRow): string {
  return [row.row, row.district.code, row.variable, row.newValue].join('|');
}

function Row({ row, kind }: { row: PlanRow; kind: PlanKind }) {
  const words = useDeliveryWords();
  return (
    <tr>
      <td className="figure muted">{row.row}</td>
      <th scope="row">
        <span className="district-code">{row.district.code}</span> {row.district.name}
      </th>
      <td>{row.variableName ?? row.variable}</td>
      {kind !== 'NEW' && <td className="figure">{words.value(row.oldValue, row.oldSign)}</td>}
      {kind !== 'UNCHANGED' && (
        <td className="figure">
          <strong>{words.value(row.newValue, row.newSign)}</strong>
        </td>
      )}
      {kind === 'CHANGED' && (
        <td className="figure">
          <Difference row={row} />
        </td>
      )}
    </tr>
  );
}
