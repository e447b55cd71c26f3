import type { Value } from '../../api/types';
import type { Sort } from '../Sorting';

/** Anything that the tables show of an area. */
export interface AreaRow {
  district: Value['district'];
}

/** The areas whose name or code holds the text, without regard to case. */
export function filterRows<Row extends AreaRow>(rows: Row[], text: string): Row[] {
  const sought = text.trim().toLocaleLowerCase('de');
  if (sought === '') return rows;
  return rows.filter(({ district }) =>
    `${district.code} ${district.name}`.toLocaleLowerCase('de').includes(sought),
  );
}

const CODES = new Intl.Collator('de', { numeric: true });

/** Sorted anew. Areas without a value stand last in either direction; equals keep their code order. */
export function sortRows<Row extends AreaRow>(
  rows: Row[],
  sort: Sort,
  keyOf: (row: Row, column: string) => number | null,
): Row[] {
  const direction = sort.descending ? -1 : 1;
  const byCode = [...rows].sort((a, b) => CODES.compare(a.district.code, b.district.code));
  if (sort.column === 'district') return sort.descending ? byCode.reverse() : byCode;
  const keyed = byCode.map((row) => ({ row, key: keyOf(row, sort.column) }));
  return keyed
    .sort(({ key: x }, { key: y }) =>
      x === null || y === null ? Number(x === null) - Number(y === null) : direction * (x - y),
    )
    .map(({ row }) => row);
}
