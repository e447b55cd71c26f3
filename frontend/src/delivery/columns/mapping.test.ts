import { describe, expect, it } from 'vitest';
import { mapping } from '../../testing/deliveries';
import { asRole, asVariable, IGNORED, meaningOf, withMeaning } from './mapping';

describe('the meaning of a column', () => {
  it('is a role, a variable or nothing', () => {
    expect(meaningOf(mapping, 'Bezirk')).toBe(asRole('district'));
    expect(meaningOf(mapping, 'BG')).toBe(asVariable('sgb2_benefit_units'));
    expect(meaningOf(mapping, 'Bemerkung')).toBe(IGNORED);
  });

  it('can be chosen', () => {
    const next = withMeaning(mapping, 'BG', asVariable('households'));
    expect(meaningOf(next, 'BG')).toBe(asVariable('households'));
    expect(next.columns).toHaveLength(1);
  });

  it('leaves a column out on purpose', () => {
    expect(withMeaning(mapping, 'BG', IGNORED).columns).toEqual([{ header: 'BG', variable: null }]);
  });

  it('moves a role from one column to another', () => {
    const next = withMeaning(mapping, 'BG', asRole('district'));
    expect(next.districtColumn).toBe('BG');
    expect(next.columns).toEqual([]);
    const back = withMeaning(next, 'BG', IGNORED);
    expect(back.districtColumn).toBeNull();
  });
});
