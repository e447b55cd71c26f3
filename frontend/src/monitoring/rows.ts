import type { Value } from '../api/types';
import type { Sort } from '../ui/Sorting';

/** The areas whose name or code holds the text, without regard to case. */
export function filterRows(rows: Value[], text: string): Value[] {
  const sought = text.trim().toLocaleLowerCase('de');
  if (sought === '') return rows;
  return rows.filter(({ district }) =>
    `${district.code} ${district.name}`.toLocaleLowerCase('de').includes(sought),
  );
}

/** Sorted anew. Areas without a value stand last in either direction; equals keep their code order. */
export function sortRows(rows: Value[], sort: Sort): Value[] {
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byCode = a.district.code.localeCompare(b.district.code, 'de', { numeric: true });
    if (sort.column === 'district') return direction * byCode;
    const [x, y] = [keyOf(a, sort.column), keyOf(b, sort.column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byCode;
    return direction * (x - y) || byCode;
  });
}

function keyOf(row: Value, column: string): number | null {
  if (row.status !== 'AVAILABLE') return null;
  switch (column) {
    case 'value':
      return row.value ?? null;
    case 'count':
      return row.numerator ?? null;
    case 'rank':
      return row.rank ?? null;
    case 'difference':
      return row.differenceToCity ?? null;
    default:
      return null;
  }
}
