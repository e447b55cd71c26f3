import type { Value } from '../api/types';
import type { Sort } from '../ui/Sorting';
import { openFigure } from './shades';

/** Anything that the tables show of an area. */
export interface AreaRow {
  district: Value['district'];
}

/** A figure beside another one of the same area: at an earlier date, or of a second indicator. */
export interface Pair extends AreaRow {
  here: Value;
  other: Value | undefined;
  /** `here` less `other`, where both have a figure. */
  change: number | null;
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

/** What a value is sorted by. */
export function keyOfValue(row: Value, column: string): number | null {
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

export function keyOfPair(pair: Pair, column: string): number | null {
  switch (column) {
    case 'value':
      return openFigure(pair.here);
    case 'other':
      return pair.other ? openFigure(pair.other) : null;
    case 'change':
      return pair.change;
    default:
      return null;
  }
}

/** Each of `here` beside the figure of the same area in `others`. */
export function pairsOf(here: Value[], others: Value[]): Pair[] {
  const byCode = new Map(others.map((value) => [value.district.code, value]));
  return here.map((value) => pairOf(value, byCode.get(value.district.code)));
}

export function pairOf(here: Value, other: Value | undefined): Pair {
  const [a, b] = [openFigure(here), other ? openFigure(other) : null];
  const change = a === null || b === null ? null : a - b;
  return { district: here.district, here, other, change };
}
