import { expect, it } from 'vitest';
import { seamsOf } from './breaks';
import { pathThrough } from './scale';

const seam = (date: string) => ({ date, variable: null, note: 'Anders gezählt.' });
const DATES = ['2007-12-31', '2008-12-31', '2010-12-31'];

it('draws a break between the dates that it parts', () => {
  expect(seamsOf(DATES, [seam('2009-06-30')])).toEqual([
    { at: '2009-12-31T00:00:00.000Z', from: '2010-12-31', note: 'Anders gezählt.' },
  ]);
  expect(seamsOf(DATES, [seam('2008-12-31')])[0]?.from).toBe('2008-12-31');
});

it('says nothing of a break that parts no dates', () => {
  expect(seamsOf(DATES, [seam('2007-12-31'), seam('2011-01-01')])).toEqual([]);
});

it('does not draw a line across a break', () => {
  const points = DATES.map((date, value) => ({ date, value }));
  const path = (breaks: string[]) =>
    pathThrough(
      points,
      () => 0,
      (value) => value,
      breaks,
    );
  expect(path([])).toBe('M0.0,0.0L0.0,1.0L0.0,2.0');
  expect(path(['2009-06-30'])).toBe('M0.0,0.0L0.0,1.0M0.0,2.0');
  expect(path(['2008-12-31'])).toBe('M0.0,0.0M0.0,1.0L0.0,2.0');
});
