import type { Summary, Value } from '../api/types';

/** One of the figures of the head line, before it is put into words. */
export interface HeadFigure {
  kind: 'city' | 'highest' | 'nth' | 'lowest';
  /** The n of "n-th highest". */
  position: number | null;
  value: Value | null;
  /** All areas that share the value; their number may be larger than the list. */
  areas: Value['district'][];
  count: number;
}

type Ties = Summary['highest'];

/** City, highest, the n-th highest asked for, lowest: in the order of the council paper. */
export function headFigures(summary: Summary, rank: number | null): HeadFigure[] {
  return [
    { kind: 'city', position: null, value: summary.city, areas: [], count: 1 },
    tied('highest', null, summary.highest),
    ...summary.ranks
      .filter(({ position }) => position === rank)
      .map((found) => tied('nth', rank, found)),
    tied('lowest', null, summary.lowest),
  ];
}

function tied(kind: HeadFigure['kind'], position: number | null, ties: Ties): HeadFigure {
  return {
    kind,
    position,
    value: ties.items[0] ?? null,
    areas: ties.items.map((item) => item.district),
    count: ties.count,
  };
}
