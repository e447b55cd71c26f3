import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanKind, PlanRow } from '../../api/types';
import { RecordList, type Column } from '../../ui/RecordList';
import { useDeliveryWords } from '../useDeliveryWords';
import { Difference } from './Difference';

interface Props {
  rows: PlanRow[];
  kind: PlanKind;
}

type Id = 'district' | 'variable' | 'old' | 'new' | 'difference' | 'row';

/** Which columns a kind of change has: what is new has no "so far", what stays has no "new". */
const COLUMNS: Record<PlanKind, Id[]> = {
  NEW: ['district', 'variable', 'new', 'row'],
  CHANGED: ['district', 'variable', 'old', 'new', 'difference', 'row'],
  UNCHANGED: ['district', 'variable', 'old', 'row'],
  REFUSED: ['district', 'variable', 'old', 'new', 'row'],
};

/** One group of the plan, with the value so far, the new one and the difference. */
export function PlanList({ rows, kind }: Props) {
  const { t } = useTranslation();
  const cells = useCells();
  const columns = useMemo<Column<PlanRow>[]>(
    () =>
      COLUMNS[kind].map((id) => ({
        id,
        label: t(`delivery.planColumns.${id}`),
        cell: cells[id],
        kind: id === 'district' || id === 'variable' ? 'text' : 'figure',
        card: cardPlace(id, kind),
      })),
    // The cells follow from the language, which t stands for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, kind],
  );
  return (
    <RecordList
      label={`${t('delivery.plan')}: ${t(`delivery.planKind.${kind}`)}`}
      size="page"
      columns={columns}
      rows={rows}
      keyOf={(row) => [row.row, row.district.code, row.variable, row.newValue].join('|')}
    />
  );
}

function useCells(): Record<Id, (row: PlanRow) => React.ReactNode> {
  const words = useDeliveryWords();
  return {
    district: ({ district }) => (
      <>
        <span className="district-code">{district.code}</span> {district.name}
      </>
    ),
    variable: (row) => row.variableName ?? row.variable,
    old: (row) => words.value(row.oldValue, row.oldSign),
    new: (row) => <strong>{words.value(row.newValue, row.newSign)}</strong>,
    difference: (row) => <Difference row={row} />,
    row: (row) => <span className="muted">{row.row}</span>,
  };
}

function cardPlace(id: Id, kind: PlanKind): NonNullable<Column<PlanRow>['card']> {
  if (id === 'district') return 'name';
  return id === (kind === 'UNCHANGED' ? 'old' : 'new') ? 'value' : 'more';
}
