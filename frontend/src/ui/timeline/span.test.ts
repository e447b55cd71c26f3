import { describe, expect, it } from 'vitest';
import { placeOf, placeOfDay, spanOf, ticksOf } from './span';

const YEAR = { from: '2010-01-01', to: '2010-12-31' };

describe('a calendar line', () => {
  it('spans whole years around everything and today', () => {
    const stretches = [
      { from: '2008-05-01', to: '2009-06-30' },
      { from: '2010-01-01', to: null },
    ];
    expect(spanOf(stretches, '2011-02-15')).toEqual({ from: '2008-01-01', to: '2011-12-31' });
    expect(spanOf([], '2011-02-15')).toEqual({ from: '2011-01-01', to: '2011-12-31' });
  });

  it('places a day, at the ends of the line whatever lies beyond', () => {
    expect(placeOfDay(YEAR, '2010-01-01')).toBe(0);
    expect(placeOfDay(YEAR, '2010-07-02')).toBeCloseTo((182 / 365) * 100);
    expect(placeOfDay(YEAR, '2012-01-01')).toBe(100);
    expect(placeOfDay(YEAR, '2000-01-01')).toBe(0);
  });

  it('counts the last day of a stretch in', () => {
    expect(placeOf(YEAR, YEAR)).toEqual({
      ...{ left: 0, width: 100, openStart: false, openEnd: false },
    });
    expect(placeOf(YEAR, { from: '2010-12-31', to: '2010-12-31' })?.width).toBeCloseTo(100 / 365);
  });

  it('says which end is open, and nothing of what is not there', () => {
    expect(placeOf(YEAR, { from: '2010-07-01', to: null })).toMatchObject({
      ...{ openStart: false, openEnd: true },
    });
    expect(placeOf(YEAR, { from: '2009-01-01', to: '2010-03-31' })).toMatchObject({
      ...{ left: 0, openStart: true, openEnd: false },
    });
    expect(placeOf(YEAR, { from: null, to: null })).toBeNull();
    expect(placeOf(YEAR, { from: '2011-01-01', to: '2011-12-31' })).toBeNull();
  });

  it('marks quarters in few years, and fewer labels in many', () => {
    expect(ticksOf(YEAR).map(({ day }) => day)).toEqual([
      ...['2010-01-01', '2010-04-01', '2010-07-01', '2010-10-01'],
    ]);
    const decades = ticksOf({ from: '1995-01-01', to: '2011-12-31' });
    expect(decades.every(({ kind }) => kind === 'year')).toBe(true);
    expect(decades.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual([
      ...['1995', '1998', '2001', '2004', '2007', '2010'],
    ]);
  });
});
