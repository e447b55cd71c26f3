import type { Pair } from './rows';
import { openFigure } from './shades';

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
