import { describe, expect, it } from 'vitest';
import { hidden, indicatorRef, value } from '../testing/figures';
import { entry, profile } from '../testing/profiles';
import { balanceOf, datesOf, ofDimension } from './figures';

const said = (part: Parameters<typeof value>[1]) => ({ ...value('78', part), sentence: '' });

describe('the figures of a district', () => {
  it('are counted above, below and at the city’s value; numbers of cases are not held against it', () => {
    const entries = [
      entry({ value: said({ differenceToCity: 31.5 }) }),
      entry({ value: said({ differenceToCity: 0.1 }) }),
      entry({ value: said({ differenceToCity: -2 }) }),
      entry({ value: said({ differenceToCity: 0 }) }),
      entry({ value: { ...hidden, sentence: '' } }),
      entry({
        indicator: { ...indicatorRef, kind: 'COUNT' },
        value: said({ differenceToCity: -900 }),
      }),
    ];
    expect(balanceOf(entries)).toEqual({ above: 2, below: 1, same: 1, hidden: 1 });
  });

  it('have the dates of all their series, each once', () => {
    const later = entry({
      series: [{ date: '2008-12-31', value: null, status: 'MISSING', city: null }],
    });
    expect(datesOf({ ...profile, indicators: [entry(), entry(), later] }).sort()).toEqual([
      '2006-12-31',
      '2007-12-31',
      '2008-12-31',
    ]);
  });

  it('are parted by what they describe', () => {
    const place = entry({ indicator: { ...indicatorRef, dimension: 'PLACE' } });
    expect(ofDimension([entry(), place], 'PLACE')).toEqual([place]);
  });
});
