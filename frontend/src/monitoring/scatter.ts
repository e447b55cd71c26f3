import { linear, ticksFor } from '../ui/charts/scale';
import type { Pair } from './rows';
import { openFigure } from './shades';

/** A place in the drawing for an area that has both figures. */
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
export function scatterOf(pairs: Pair[], plane: Plane): Scatter {
  const known = pairs.flatMap(({ district, here, other }) => {
    const [a, b] = [openFigure(here), other ? openFigure(other) : null];
    return a === null || b === null ? [] : [{ code: district.code, a, b }];
  });
  const ticks = (values: number[]) => ticksFor(Math.min(...values), Math.max(...values));
  const [xTicks, yTicks] = [ticks(known.map((each) => each.a)), ticks(known.map((each) => each.b))];
  const ends = (all: number[]) => [all[0] ?? 0, all.at(-1) ?? 1] as const;
  const x = linear(...ends(xTicks), plane.left, plane.width - plane.right);
  const y = linear(...ends(yTicks), plane.height - plane.bottom, plane.top);
  return {
    dots: known.map(({ code, a, b }) => ({ code, middle: [x(a), y(b)] })),
    x,
    y,
    xTicks,
    yTicks,
  };
}

/** How many areas lie on which side of the city's two figures. */
export interface Quadrants {
  bothAbove: number;
  bothBelow: number;
  /** Above in the first alone, or in the second alone. */
  firstAbove: number;
  secondAbove: number;
}

/** Counts the areas that lie off both of the city's figures. */
export function quadrantsOf(pairs: Pair[], city: Pair): Quadrants {
  const counts: Quadrants = { bothAbove: 0, bothBelow: 0, firstAbove: 0, secondAbove: 0 };
  const [x0, y0] = [openFigure(city.here), city.other ? openFigure(city.other) : null];
  if (x0 === null || y0 === null) return counts;
  for (const { here, other } of pairs) {
    const [x, y] = [openFigure(here), other ? openFigure(other) : null];
    if (x === null || y === null || x === x0 || y === y0) continue;
    if (x > x0) counts[y > y0 ? 'bothAbove' : 'firstAbove'] += 1;
    else counts[y > y0 ? 'secondAbove' : 'bothBelow'] += 1;
  }
  return counts;
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
