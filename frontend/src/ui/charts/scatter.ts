import { linear, ticksFor } from './scale';

/** An area with its two figures. */
export interface ScatterPoint {
  code: string;
  x: number;
  y: number;
  /** The area by name. */
  name: string;
  /** The area and both figures in words. */
  label: string;
  /** How its dot looks beside the usual. */
  className?: string;
}

/** The place of an area in the drawing. */
export interface Dot {
  code: string;
  middle: [number, number];
}

export interface Plane {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Scatter {
  dots: Dot[];
  x: (value: number) => number;
  y: (value: number) => number;
  xTicks: number[];
  yTicks: number[];
}

/** Puts each area at its two figures: the first along, the second upwards. */
export function scatterOf(points: Pick<ScatterPoint, 'code' | 'x' | 'y'>[], plane: Plane): Scatter {
  const ticks = (values: number[]) => ticksFor(Math.min(...values), Math.max(...values));
  const [xTicks, yTicks] = [
    ticks(points.map((each) => each.x)),
    ticks(points.map((each) => each.y)),
  ];
  const ends = (all: number[]) => [all[0] ?? 0, all.at(-1) ?? 1] as const;
  const x = linear(...ends(xTicks), plane.left, plane.width - plane.right);
  const y = linear(...ends(yTicks), plane.height - plane.bottom, plane.top);
  return {
    dots: points.map((point) => ({ code: point.code, middle: [x(point.x), y(point.y)] })),
    x,
    y,
    xTicks,
    yTicks,
  };
}

/** The dots that carry their name: the chosen ones, then those furthest out that find room. */
export function namedDots(
  dots: Dot[],
  chosen: string[],
  plane: Plane,
  widthOf: (code: string) => number,
): Dot[] {
  const centre: [number, number] = [
    median(dots.map(({ middle }) => middle[0])),
    median(dots.map(({ middle }) => middle[1])),
  ];
  const far = ({ middle: [x, y] }: Dot) => Math.hypot(x - centre[0], y - centre[1]);
  const order = [...dots].sort(
    (a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code)) || far(b) - far(a),
  );
  const named: Dot[] = [];
  for (const dot of order) {
    const isChosen = chosen.includes(dot.code);
    if (!isChosen && named.length >= MOST_NAMED) break;
    const fits = dot.middle[0] + widthOf(dot.code) < plane.width;
    const free = named.every((other) => !meet(dot, widthOf(dot.code), other, widthOf(other.code)));
    const clear = dots.every((other) => other === dot || !meet(dot, widthOf(dot.code), other, 0));
    if (isChosen || (fits && free && clear)) named.push(dot);
  }
  return named;
}

/** Whether two names, each beginning at its dot, would lie over each other. */
function meet(one: Dot, width: number, other: Dot, otherWidth: number): boolean {
  const [dx, dy] = [other.middle[0] - one.middle[0], other.middle[1] - one.middle[1]];
  return Math.abs(dy) < LINE && dx < width && -dx < otherWidth;
}

const MOST_NAMED = 12;
const LINE = 16;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
