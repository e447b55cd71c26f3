import { describe, expect, it } from 'vitest';
import { changeOf } from './change';

describe('the difference between the value so far and the new one', () => {
  it.each([
    [89, 890, 801, 900],
    [12, 9, -3, -25],
    [0, 5, 5, null],
    // In binary 0.3 − 0.1 is a little less than 0.2.
    [0.1, 0.3, 0.2, 200],
  ])('from %s to %s is %s', (oldValue, newValue, absolute, percent) => {
    const change = changeOf({ oldValue, newValue });
    expect(change?.absolute).toBe(absolute);
    if (percent === null) expect(change?.percent).toBeNull();
    else expect(change?.percent).toBeCloseTo(percent, 9);
  });

  it('is none where there is no number', () => {
    expect(changeOf({ oldValue: null, newValue: 3 })).toBeNull();
    expect(changeOf({ oldValue: 3, newValue: null })).toBeNull();
  });
});
