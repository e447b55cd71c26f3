import type { TFunction } from 'i18next';
import type { LegendEntry } from '../ui/map/PaintLegend';
import type { Classification, ValueClass } from './classes';
import type { Shade } from './shades';

interface Shown {
  classification: Classification;
  shades: Shade[];
  /** A class limit as it is written: "22,3", "+4,0". */
  number: (value: number) => string;
  unit: string;
}

/** What the map's colours and patterns mean, and how many areas have each. */
export function legendOf(
  { classification, shades, number, unit }: Shown,
  t: TFunction,
): LegendEntry[] {
  const { classes, ramp } = classification;
  const gaps = (kind: Shade['gap']) => shades.filter((shade) => shade.gap === kind).length;
  const words = { hatch: 'SUPPRESSED', dots: 'MISSING' } as const;
  return [
    ...classes.map((each, index) => ({
      id: each.from,
      className: `${ramp}-${String(each.step)}`,
      label: `${rangeText(each, index === 0, number, t)} ${unit}`,
      count: each.count,
    })),
    ...(['hatch', 'dots'] as const)
      .filter((gap) => gaps(gap) > 0)
      .map((gap) => ({
        id: gap,
        gap,
        label: t(`monitoring.status.${words[gap]}`),
        count: gaps(gap),
      })),
  ];
}

function rangeText(
  { from, to, exact }: ValueClass,
  isFirst: boolean,
  number: (value: number) => string,
  t: TFunction,
): string {
  const ends = { from: number(from), to: number(to) };
  if (ends.from === ends.to) return ends.from;
  return t(exact || isFirst ? 'monitoring.legendRange' : 'monitoring.legendAbove', ends);
}
