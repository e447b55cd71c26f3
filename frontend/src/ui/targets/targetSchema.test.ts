import { expect, it } from 'vitest';
import { bodyOfInput, NEW_TARGET, targetSchema } from './targetSchema';

const faultsOf = (input: object) =>
  targetSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [];

const POINTS = {
  ...NEW_TARGET,
  indicator: 'sgb2-families',
  amount: '10,5',
  baselineDate: '31.12.07',
  due: '31.12.10',
};

it('reads dates and numbers as people type them', () => {
  expect(faultsOf(POINTS)).toEqual([]);
  expect(bodyOfInput(POINTS)).toMatchObject({
    amount: 10.5,
    baselineDate: '2007-12-31',
    due: '2010-12-31',
    metric: null,
  });
});

it('asks for what the kind of target needs', () => {
  const later = { ...POINTS, amount: '' };
  expect(faultsOf({ ...later, kind: 'FRACTION' })).toEqual(['numerator', 'denominator']);
  expect(faultsOf({ ...later, kind: 'NONE' })).toEqual([]);
  expect(faultsOf(later)).toEqual(['amount']);
  expect(faultsOf({ ...POINTS, due: '31.12.07' })).toEqual(['due']);
});

it('asks for a metric of its own what it is, who counts it and where it starts', () => {
  const own = { ...POINTS, measure: 'own' };
  expect(faultsOf(own)).toEqual([
    'metricName',
    'metricUnit',
    'countedBy',
    'baselineNumerator',
    'baselineDenominator',
  ]);
  expect(faultsOf({ ...own, metricType: 'COUNT' })).not.toContain('baselineDenominator');
});
