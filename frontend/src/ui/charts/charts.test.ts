import { describe, expect, it } from 'vitest';
import { honestLimits, linear, pathThrough, ticksFor } from './scale';

describe('scales', () => {
  it('spread values over the drawing; a single value stands in the middle', () => {
    expect(linear(0, 10, 100, 0)(2.5)).toBe(75);
    expect(linear(4, 4, 0, 100)(4)).toBe(50);
  });

  it('have round ticks that span the values, from zero where zero is near', () => {
    expect(ticksFor(3.4, 53.8)).toEqual([0, 20, 40, 60]);
    expect(ticksFor(91.3, 100)).toEqual([90, 95, 100]);
    expect(ticksFor(5, 5).length).toBeGreaterThan(1);
    expect(ticksFor(Infinity, -Infinity)).toEqual([0, 1]);
  });

  it('never blow up a trifle where there is no axis', () => {
    // A quarter of 4.0 is 1.0; the values span 0.2, so 0.4 is added at either end.
    const [low, high] = honestLimits([3.8, 4]);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['3.400', '4.400']);
    expect(honestLimits([10, 40])).toEqual([10, 40]);
  });

  it('break the line where there is no figure', () => {
    const points = [
      { date: '2006', value: 0 },
      { date: '2007', value: null },
      { date: '2008', value: 10 },
    ];
    expect(pathThrough(points, Number, (v) => v)).toBe('M2006.0,0.0M2008.0,10.0');
  });
});
