import { describe, expect, it } from 'vitest';
import { answered, change, watch } from '../testing/warnings';
import { chosen, partsOf, standings } from './chosen';
import { sorted } from './sorting';
import { isFiltered, searchOf, viewOf } from './view';

const USUAL = viewOf(new URLSearchParams());

describe('the address of the early warnings', () => {
  it('keeps a view and gives it back', () => {
    const address =
      'monate=24&indikator=sgb2-share&stadtbezirk=S6&bezirk=69&stand=offen&gemerkt=1&ansicht=tabelle&sort=-z';
    const view = viewOf(new URLSearchParams(address));
    expect(view).toMatchObject({ months: 24, state: 'open', watched: true, shows: 'table' });
    expect(searchOf(view).toString()).toBe(address);
    expect(isFiltered(view)).toBe(true);
  });

  it('leaves aside what it cannot mean', () => {
    const view = viewOf(new URLSearchParams('monate=13&stand=x&ansicht=x'));
    expect(view).toEqual(USUAL);
    expect(searchOf(view).toString()).toBe('');
    expect(isFiltered(view)).toBe(false);
  });
});

describe('what stands out', () => {
  const open = change('69');
  const known = change('70', {}, answered);
  const better = change('65', { tendency: 'BETTER', z: -6 });
  const few = change('44', { fewCases: true });
  const all = [open, known, better, few];

  it('is told in three parts', () => {
    expect(partsOf(all)).toEqual({ better: [better], worse: [open, known], few: [few] });
  });

  it('is narrowed by state, place and watch list', () => {
    expect(chosen(all, { ...USUAL, state: 'open' }, [])).toEqual([open]);
    expect(chosen(all, { ...USUAL, state: 'answered' }, [])).toEqual([known]);
    expect(chosen(all, { ...USUAL, district: '65' }, [])).toEqual([better]);
    expect(chosen(all, { ...USUAL, borough: 'S1' }, [])).toEqual([]);
    expect(chosen(all, { ...USUAL, watched: true }, [watch])).toEqual([better]);
  });

  it('gives each district the standing that asks for most attention', () => {
    const found = standings([...all, change('69', { tendency: 'BETTER' })]);
    expect(Object.fromEntries(found)).toEqual({
      '44': 'few',
      '65': 'better',
      '69': 'mixed',
      '70': 'answered',
    });
  });

  it('is sorted as the address asks, what has no value last', () => {
    const without = change('90', { z: null });
    const codes = (sort: string) =>
      sorted([without, open, better], sort).map((item) => item.change.district.code);
    expect(codes('-z')).toEqual(['69', '65', '90']);
    expect(codes('z')).toEqual(['65', '69', '90']);
    expect(codes('beauty')).toEqual(['90', '69', '65']);
  });
});
