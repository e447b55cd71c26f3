/** A linear scale from values to a stretch of the drawing. */
export function linear(low: number, high: number, from: number, to: number) {
  return (value: number) =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
}

/** Four to six round numbers that span the values; zero is among them where it is near. */
export function ticksFor(lowest: number, highest: number): number[] {
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return [0, 1];
  const low = lowest >= 0 && lowest < highest * 0.6 ? 0 : lowest;
  const rough = (highest - low || Math.abs(highest) || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(highest / step);
  const top = last === first ? first + 1 : last;
  return Array.from({ length: top - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** A figure at a date; null where there is none, which breaks the line. */
export interface Point {
  date: string;
  value: number | null;
}

/**
 * The path through the points. Where a figure is missing, and where from one of `breaks` on it is
 * counted in another way, the line breaks and is not bridged.
 */
export function pathThrough(
  points: Point[],
  x: (date: string) => number,
  y: (value: number) => number,
  breaks: string[] = [],
): string {
  let pen = 'M';
  return points
    .map(({ date, value }, at) => {
      const before = points[at - 1]?.date ?? '';
      if (breaks.some((seam) => before < seam && seam <= date)) pen = 'M';
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${x(date).toFixed(1)},${y(value).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}

/** The least part of a figure's size that a small chart spans, so that a trifle looks like one. */
const LEAST_SPAN = 0.25;

/** Limits for a chart without an axis: all values, and never less than a quarter of their size. */
export function honestLimits(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high)) - (high - low);
  return missing > 0 ? [low - missing / 2, high + missing / 2] : [low, high];
}
