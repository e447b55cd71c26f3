import type { DatedValue } from '../api/types';

/** A point of a line in the drawing; null where the series has no figure. */
export interface Line {
  code: string;
  label: string;
  values: DatedValue[];
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
  const inner = frame.width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  return {
    x: (date) =>
      frame.left +
      (end === start ? inner / 2 : ((Date.parse(date) - start) / (end - start)) * inner),
    y: (value) => frame.top + tall - ((value - low) / (high - low || 1)) * tall,
    ticks,
  };
}

/** Four to six round numbers that span the values. */
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

/** The path of a line; a date without a figure breaks it rather than being bridged. */
export function linePath(line: Line, scales: Scales): string {
  let pen = 'M';
  return line.values
    .map((value) => {
      const figure = figureOf(value);
      if (figure === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${scales.x(value.date).toFixed(1)},${scales.y(figure).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
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

export function figureOf(value: DatedValue): number | null {
  return value.status === 'AVAILABLE' && typeof value.value === 'number' ? value.value : null;
}
