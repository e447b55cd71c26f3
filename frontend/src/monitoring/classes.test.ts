import { describe, expect, it } from 'vitest';
import { classesOf, rampStep, stepOf } from './classes';

describe('the classes', () => {
  it('part the values where they lie apart', () => {
    expect(classesOf([1, 2, 2, 50, 51, 90, 91, 120, 121, 300])).toHaveLength(5);
    expect(classesOf([])).toEqual([]);
    expect(classesOf([4, 4, 4])).toEqual([{ from: 4, to: 4 }]);
  });

  it('put every value on the ramp, the largest at its dark end', () => {
    const classes = classesOf([1, 2, 50, 90]);
    expect(stepOf(classes, 1)).toBe(1);
    expect(stepOf(classes, 90)).toBe(5);
    expect(rampStep(1, 0)).toBe(3);
  });
});
