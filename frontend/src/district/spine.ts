import { quantileSorted } from 'simple-statistics';
import type { ProfileEntry } from '../api/profile';
import { isComparable } from './figures';

/** One indicator against the spread of all areas; places run from 0 on the left to 1 on the right. */
export interface SpineRow {
  entry: ProfileEntry;
  /** In the indicator's unit. */
  values: Record<SpineMark, number>;
  /** Where the city is in the middle, and the side always means the same. */
  places: Record<SpineMark, number>;
  /** The area's own place; null where its value is not shown. */
  own: number | null;
  /** Whether the city has a value; without one the median is in the middle. */
  hasCity: boolean;
}

export const MARKS = ['min', 'lower', 'median', 'upper', 'max'] as const;
export type SpineMark = (typeof MARKS)[number];

/** Of the indicators that have a favourable direction, and of those that have none. */
export interface Spine {
  signed: SpineRow[];
  neutral: SpineRow[];
}

/**
 * Each indicator is stretched so that its furthest area lies at an edge, and turned so that the favourable side is on
 * the right; without a favourable side higher values are. Numbers of cases, and where all are the same, are left out.
 */
export function spineOf(entries: ProfileEntry[]): Spine {
  const rows = entries.flatMap((entry) => rowOf(entry) ?? []);
  const isNeutral = ({ entry }: SpineRow) => entry.indicator.polarity === 'NEUTRAL';
  return { signed: rows.filter((row) => !isNeutral(row)), neutral: rows.filter(isNeutral) };
}

function rowOf(entry: ProfileEntry): SpineRow | null {
  const { value, city, strip, indicator } = entry;
  const sorted = strip.positions.map((position) => position.value).sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (!isComparable(entry) || min === undefined || max === undefined) return null;
  const centre = city.value ?? quantileSorted(sorted, 0.5);
  const reach = Math.max(Math.abs(min - centre), Math.abs(max - centre));
  if (reach === 0) return null;
  const side = indicator.polarity === 'HIGHER_IS_WORSE' ? -1 : 1;
  const place = (one: number) => 0.5 + (side * (one - centre)) / (2 * reach);
  const values = {
    min,
    lower: quantileSorted(sorted, 0.25),
    median: quantileSorted(sorted, 0.5),
    upper: quantileSorted(sorted, 0.75),
    max,
  };
  const places = Object.fromEntries(MARKS.map((mark) => [mark, place(values[mark])])) as Record<
    SpineMark,
    number
  >;
  const own = value.status === 'AVAILABLE' && value.value !== null ? place(value.value) : null;
  return { entry, values, places, own, hasCity: city.value !== null };
}
