import type { Value } from '../api/types';
import type { ScatterPoint } from '../ui/charts/scatter';
import type { AreaRow } from '../ui/figure/areaRows';
import type { Words } from '../ui/figure/useWords';
import { openFigure } from './shades';

/** A figure beside another one of the same area: at an earlier date, or of a second indicator. */
export interface Pair extends AreaRow {
  here: Value;
  other: Value | undefined;
  /** `here` less `other`, where both have a figure. */
  change: number | null;
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

/** The areas that have both figures, as points of a plane. */
export function pointsOf(pairs: Pair[], words: Pick<Words, 'area' | 'value'>): ScatterPoint[] {
  return pairs.flatMap(({ district, here, other }) => {
    const [x, y] = [openFigure(here), other ? openFigure(other) : null];
    if (x === null || y === null || !other) return [];
    const name = words.area(district);
    return [
      {
        code: district.code,
        x,
        y,
        name,
        label: `${name}: ${words.value(here)}, ${words.value(other)}`,
      },
    ];
  });
}
