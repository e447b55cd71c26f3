import { describe, expect, it } from 'vitest';
import { value } from '../testing/figures';
import { quadrantsOf } from './quadrants';
import { pairOf, pointsOf } from './rows';

const pair = (code: string, a: number | null, b: number | null) => {
  const figure = (x: number | null) =>
    value(code, x === null ? { value: null, status: 'SUPPRESSED' } : { value: x });
  return pairOf(figure(a), figure(b));
};

describe('two indicators of the same areas', () => {
  it('are counted by the side of the city that they lie on', () => {
    const pairs = [
      pair('1', 30, 30),
      pair('2', 30, 10),
      pair('3', 10, 30),
      pair('4', 10, 10),
      pair('5', 10, 5),
      pair('6', 20, 30),
      pair('7', null, 30),
    ];
    expect(quadrantsOf(pairs, pair('CITY', 20, 20))).toEqual({
      bothAbove: 1,
      firstAbove: 1,
      secondAbove: 1,
      bothBelow: 2,
    });
  });

  it('are points only where both figures are open', () => {
    const words = { area: () => 'Name', value: () => 'Zahl' };
    expect(pointsOf([pair('1', 0, 20), pair('2', null, 5), pair('3', 1, null)], words)).toEqual([
      { code: '1', x: 0, y: 20, name: 'Name', label: 'Name: Zahl, Zahl' },
    ]);
  });
});
