import { describe, expect, it } from 'vitest';
import { namedDots, scatterOf, type Dot } from './scatter';

const plane = { width: 140, height: 140, left: 20, right: 20, top: 20, bottom: 20 };
describe('two indicators in a plane', () => {
  it('stand at their figures, the second upwards', () => {
    // Both axes have the round values 0, 5, 10 … 20, so that 10 lies in the middle.
    const { dots } = scatterOf(
      [
        { code: '1', x: 0, y: 20 },
        { code: '2', x: 20, y: 0 },
      ],
      plane,
    );
    expect(dots).toEqual([
      { code: '1', middle: [20, 20] },
      { code: '2', middle: [120, 120] },
    ]);
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
