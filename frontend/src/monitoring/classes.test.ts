import { describe, expect, it } from 'vitest';
import { classify, classifyChanges, classOf, type Classification } from './classes';

const limits = ({ classes }: Classification) => classes.map(({ from, to }) => [from, to]);
const counts = ({ classes }: Classification) => classes.map(({ count }) => count);

describe('natural classes', () => {
  it('part the values where they lie apart', () => {
    const found = classify([1, 2, 2, 50, 51, 90, 91, 120, 121, 300], 'natural', 5);
    expect(limits(found)).toEqual([
      [1, 2],
      [50, 51],
      [90, 91],
      [120, 121],
      [300, 300],
    ]);
    expect(counts(found)).toEqual([3, 2, 2, 2, 1]);
  });

  it('are fewer where there are fewer different values', () => {
    expect(classify([], 'natural', 5).classes).toEqual([]);
    expect(limits(classify([4, 4, 4], 'natural', 5))).toEqual([[4, 4]]);
    expect(limits(classify([4, 4, 7], 'quantile', 5))).toEqual([
      [4, 4],
      [7, 7],
    ]);
  });
});

describe('the other methods', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 80];

  it('quantiles hold the same number of areas', () => {
    const found = classify(eight, 'quantile', 4);
    expect(limits(found)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 80],
    ]);
    expect(counts(found)).toEqual([2, 2, 2, 2]);
  });

  it('equal classes have one width, and one of them may be empty', () => {
    const found = classify([0, 1, 2, 9, 10], 'equal', 5);
    expect(limits(found)).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, 10],
    ]);
    expect(counts(found)).toEqual([3, 0, 0, 0, 2]);
  });

  it('deviations count from the mean in standard deviations', () => {
    // Mean 5, population standard deviation 2: limits at 2, 4, 6, 8 for five classes.
    const found = classify([2, 4, 4, 4, 5, 5, 7, 9], 'deviation', 5);
    expect(limits(found)).toEqual([
      [2, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, 9],
    ]);
    expect(counts(found)).toEqual([1, 3, 2, 1, 1]);
    expect(found.ramp).toBe('diverging');
    // With an even number the mean is a limit: 3, 5, 7.
    expect(limits(classify([2, 4, 4, 4, 5, 5, 7, 9], 'deviation', 4)).map(([, to]) => to)).toEqual([
      3, 5, 7, 9,
    ]);
  });
});

describe('classes of changes', () => {
  it('are even on both sides of zero, with one around it', () => {
    const found = classifyChanges([-5, -1, 0, 2, 10], 5);
    expect(limits(found)).toEqual([
      [-10, -6],
      [-6, -2],
      [-2, 2],
      [2, 6],
      [6, 10],
    ]);
    expect(counts(found)).toEqual([0, 1, 3, 0, 1]);
    expect(classifyChanges([-5, 10], 4).classes).toHaveLength(3);
  });

  it('are one where nothing has changed', () => {
    expect(limits(classifyChanges([0, 0], 5))).toEqual([[0, 0]]);
  });
});

describe('a value', () => {
  it('has its colour from its class, the largest the dark end', () => {
    const found = classify([1, 2, 50, 90], 'natural', 5);
    expect(classOf(found, 1)?.step).toBe(1);
    expect(classOf(found, 90)?.step).toBe(7);
    expect(classOf(classify([3], 'natural', 5), 3)?.step).toBe(4);
    expect(classOf({ classes: [], ramp: 'sequential' }, 3)).toBeUndefined();
  });
});
