import { describe, expect, it } from 'vitest';
import { createFormat } from '../format/format';
import { asDefined, shareKey } from './numbers';

describe('the numbers of an index', () => {
  it('are shown as they are defined', () => {
    const format = createFormat('de');
    expect([1, 1.5, -1.25, 0.000001].map((value) => asDefined(format, value))).toEqual([
      '1',
      '1,5',
      '−1,25',
      '0,000001',
    ]);
  });

  it('never tell a rare case as none and a frequent one as all', () => {
    expect([0, 0.001, 0.004, 0.005, 0.9, 0.994, 0.995, 0.999, 1].map(shareKey)).toEqual([
      'exact',
      'under',
      'under',
      'exact',
      'exact',
      'exact',
      'over',
      'over',
      'exact',
    ]);
  });
});
