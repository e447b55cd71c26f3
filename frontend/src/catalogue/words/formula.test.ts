import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../format/format';
import { formulaOf, type Formula } from './formula';

const names = {
  variable: (code: string) => code.toUpperCase(),
  indicator: (code: string) => `I-${code}`,
};
const formula = (part: Partial<Formula>): string =>
  formulaOf(
    { kind: 'SHARE', numerator: ['a'], denominator: ['b'], per: null, changeOf: null, ...part },
    names,
    i18next.t,
    createFormat('de'),
  );

describe('a formula in words', () => {
  it.each<[Partial<Formula>, string]>([
    [{}, 'A ÷ B × 100'],
    [{ numerator: ['a', 'c'] }, '(A + C) ÷ B × 100'],
    [{ kind: 'RATE', denominator: ['b', 'd'], per: 1000 }, 'A ÷ (B + D) × 1.000'],
    [{ kind: 'MEAN' }, 'A ÷ B'],
    [{ kind: 'COUNT', numerator: ['a', 'c'], denominator: [] }, 'A + C'],
    [{ kind: 'DELIVERED', denominator: [] }, 'A, wie geliefert'],
    [
      { kind: 'CHANGE', changeOf: { indicator: 's', baseDate: '2005-12-31' } },
      'I-s ÷ I-s am 31.12.2005 × 100',
    ],
  ])('of %o is %s', (part, expected) => {
    expect(formula(part)).toBe(expected);
  });

  it('leaves dots where the form is still open', () => {
    expect(formula({ numerator: [], denominator: [] })).toBe('… ÷ … × 100');
    expect(formula({ kind: 'CHANGE', changeOf: null })).toBe('… ÷ … am … × 100');
  });
});
