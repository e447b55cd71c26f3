import { describe, expect, it } from 'vitest';
import { value } from '../testing/figures';
import { pairOf } from './rows';
import { namedDots, quadrantsOf, scatterOf, type Dot } from './scatter';

const plane = { width: 140, height: 140, left: 20, right: 20, top: 20, bottom: 20 };
const pair = (code: string, a: number | null, b: number | null) => {
  const figure = (x: number | null) =>
    value(code, x === null ? { value: null, status: 'SUPPRESSED' } : { value: x });
  return pairOf(figure(a), figure(b));
};

describe('two indicators in a plane', () => {
  it('stand at their figures, the second upwards; a protected one stands nowhere', () => {
    // Both axes have the round values 0, 5, 10 … 20, so that 10 lies in the middle.
    const { dots } = scatterOf([pair('1', 0, 20), pair('2', 20, 0), pair('3', null, 5)], plane);
    expect(dots).toEqual([
      { code: '1', middle: [20, 20] },
      { code: '2', middle: [120, 120] },
    ]);
  });

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

  it('carry their name where there is room, the chosen ones always', () => {
    const dots: Dot[] = [
      { code: 'chosen', middle: [50, 52] },
      { code: 'beside', middle: [55, 50] },
      { code: 'written-over', middle: [60, 110] },
      { code: 'in-the-way', middle: [80, 112] },
      { code: 'edge', middle: [135, 20] },
      { code: 'far', middle: [20, 120] },
    ];
    const names = namedDots(dots, ['chosen'], plane, () => 30).map((dot) => dot.code);
    expect(names).toEqual(['chosen', 'far', 'in-the-way']);
  });
});
