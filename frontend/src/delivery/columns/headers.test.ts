import { describe, expect, it } from 'vitest';
import { mapping } from '../../testing/deliveries';
import { headersOf, remapped } from './headers';

describe('the names of columns', () => {
  it('are told apart and never empty', () => {
    expect(headersOf(['Bezirk', ' ', 'Summe', 'Summe'])).toEqual([
      'Bezirk',
      'Spalte B',
      'Summe',
      'Summe (2)',
    ]);
    expect(headersOf(Array.from({ length: 28 }, () => '')).at(27)).toBe('Spalte AB');
  });
});

describe('other headings', () => {
  const variables = [
    { code: 'households', name: { de: 'Haushalte', en: 'Households' }, headers: ['HH'] },
    { code: 'population', name: { de: 'Bevölkerung', en: 'Population' }, headers: [] },
  ];

  it('keep what was said of the same heading and are proposed for the rest', () => {
    const next = remapped(mapping, 2, ['Bezirk', 'BG', 'hh', 'Bemerkung'], variables);
    expect(next.headerRow).toBe(2);
    expect(next.districtColumn).toBe('Bezirk');
    expect(next.columns).toEqual([
      { header: 'BG', variable: 'sgb2_benefit_units' },
      { header: 'hh', variable: 'households' },
    ]);
  });

  it('give up roles whose column is gone, and find the districts by name', () => {
    const next = remapped(mapping, 2, ['Stat. Bezirk', 'Haushalte'], variables);
    expect(next.districtColumn).toBe('Stat. Bezirk');
    expect(next.columns).toEqual([{ header: 'Haushalte', variable: 'households' }]);
  });

  it('propose no variable twice', () => {
    const next = remapped(mapping, 2, ['HH', 'Haushalte'], variables);
    expect(next.columns).toEqual([{ header: 'HH', variable: 'households' }]);
  });
});
