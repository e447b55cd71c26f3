import type { DatedValue, Earlier } from '../api/types';
import type { Seam } from '../ui/charts/breaks';
import { linear, pathThrough, ticksFor } from '../ui/charts/scale';

/** A point of a line in the drawing; null where the series has no figure. */
export interface Line {
  code: string;
  label: string;
  values: DatedValue[];
  /** Dates of older schemes whose figures do not continue the line, and what stands there instead. */
  gaps?: Gap[];
}

export interface Gap {
  date: string;
  reason: 'recut' | 'notContinued';
}

export interface Scales {
  x: (date: string) => number;
  y: (value: number) => number;
  ticks: number[];
}

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Linear scales over all dates and all open values; the value axis begins at zero where it is near. */
export function scalesFor(lines: Line[], frame: Frame): Scales {
  const times = lines.flatMap((line) => line.values.map((value) => Date.parse(value.date)));
  const open = lines.flatMap((line) => line.values.flatMap((v) => figureOf(v) ?? []));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const ticks = ticksFor(Math.min(...open), Math.max(...open));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const along = linear(start, end, frame.left, frame.width - frame.right);
  return {
    x: (date) => along(Date.parse(date)),
    y: linear(low, high, frame.height - frame.bottom, frame.top),
    ticks,
  };
}

/** The path of a line; a date without a figure and a break in the series part it rather than being bridged. */
export function linePath(line: Line, scales: Scales, seams: Seam[] = []): string {
  const points = line.values.map((value) => ({ date: value.date, value: figureOf(value) }));
  const breaks = seams.map(({ from }) => from);
  return pathThrough(points, scales.x, scales.y, breaks);
}

/** Pushes the labels at the lines' ends apart so that each can be read, none below `bottom`. */
export function spread(wanted: number[], gap: number, bottom = Infinity): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  let above = -Infinity;
  for (const [at, { y, index }] of order.entries()) {
    const room = bottom - (order.length - 1 - at) * gap;
    above = Math.max(Math.min(y, room), above + gap);
    placed[index] = above;
  }
  return placed;
}

/** What stands at a date of a line that has no figure there. */
export function gapAt(line: Line, date: string): Gap['reason'] | null {
  return line.gaps?.find((gap) => gap.date === date)?.reason ?? null;
}

/** The gaps of a district, from what it was in older schemes. */
export function gapsOf(earlier: Earlier[]): Gap[] {
  return earlier.flatMap(({ gapReason, dates }) =>
    gapReason === null
      ? []
      : dates.map((date) => ({
          date,
          reason: gapReason === 'RECUT' ? ('recut' as const) : ('notContinued' as const),
        })),
  );
}

export function figureOf(value: DatedValue): number | null {
  return value.status === 'AVAILABLE' && typeof value.value === 'number' ? value.value : null;
}
