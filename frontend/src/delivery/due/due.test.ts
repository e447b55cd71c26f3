import { describe, expect, it } from 'vitest';
import type { DueItem, DueState } from '../../api/types';
import { daysBetween, handOverAddress, lacking, shelves } from './due';

const item = (state: DueState, due: string): DueItem => ({
  source: { code: 'amt', name: 'Amt' },
  contact: null,
  referenceDate: '2010-12-31',
  due,
  state,
  delivery: null,
  variables: [],
});

describe('what is due', () => {
  it('counts whole days, also over the change of the clocks', () => {
    expect(daysBetween('2011-02-15', '2011-04-30')).toBe(74);
    expect(daysBetween('2011-02-15', '2011-02-03')).toBe(-12);
  });

  it('has the most urgent first, and of what is done the newest', () => {
    const on = shelves([
      item('DUE', '2011-04-30'),
      item('OVERDUE', '2011-02-03'),
      item('UPCOMING', '2012-04-30'),
      item('PUBLISHED', '2009-04-30'),
      item('PUBLISHED', '2010-04-30'),
      item('PARTIAL', '2010-04-30'),
    ]);
    expect(on.now.map(({ state }) => state)).toEqual(['PARTIAL', 'OVERDUE', 'DUE']);
    expect(on.upcoming).toHaveLength(1);
    expect(on.done.map(({ due }) => due)).toEqual(['2010-04-30', '2009-04-30']);
  });

  it('lacks the variables that are not there for every district', () => {
    const half = { code: 'a', name: 'A', present: 90, expected: 92, missing: ['04', '78'] };
    const whole = { ...half, code: 'b', present: 92, missing: [] };
    expect(lacking({ ...item('PARTIAL', '2010-04-30'), variables: [half, whole] })).toEqual([half]);
  });

  it('leads to a form that knows source and date', () => {
    expect(handOverAddress(item('DUE', '2011-04-30'))).toBe(
      '/deliveries/new?source=amt&date=2010-12-31',
    );
  });
});
