import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../api/contributions';
import {
  bodyOfInput,
  contributionSchema,
  inputOf,
  type ContributionInput,
} from './contributionSchema';
import { isLastYear, yearsOf, yearsToAssess } from './years';

const FULL: ContributionInput = {
  ...inputOf(null, false),
  ...{ reach: 'Eltern', result: 'Sie lesen vor', plausibility: 'Vorher nicht' },
  ...{ rating: 'LIKELY', evidence: 'MODERATE' },
};
const faults = (change: Partial<ContributionInput>) => {
  const { error } = contributionSchema.safeParse({ ...FULL, ...change });
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
};

describe('an assessment', () => {
  it('is the last one only as long as the measure is over', () => {
    const said = { last: true } as Contribution;
    expect(inputOf(said, true).last).toBe(true);
    expect(inputOf(said, false).last).toBe(false);
    expect(inputOf({ last: false } as Contribution, true).last).toBe(false);
    expect(inputOf(null, true).last).toBe(true);
  });

  it('that claims an effect says who, what and why, and how well it is supported', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ reach: ' ', result: '', plausibility: '', evidence: '' })).toEqual([
      'reach required',
      'result required',
      'plausibility required',
      'evidence required',
    ]);
  });

  it.each(['NONE', 'NOT_ATTRIBUTABLE'] as const)('may be %s without them', (rating) => {
    expect(faults({ rating, reach: '', result: '', plausibility: '', evidence: '' })).toEqual([]);
  });

  it('is not strong on weak evidence', () => {
    expect(faults({ rating: 'STRONG', evidence: 'WEAK' })).toEqual(['evidence weakEvidence']);
    expect(faults({ rating: 'STRONG', evidence: 'STRONG' })).toEqual([]);
  });

  it('is none without a rating', () => {
    expect(faults({ rating: '' })).toEqual(['rating required']);
    expect(bodyOfInput({ ...FULL, rating: '' })).toBeNull();
  });

  it('sends nothing for what is empty', () => {
    expect(bodyOfInput({ ...FULL, dissent: ' ' })).toMatchObject({
      dissent: null,
      reach: 'Eltern',
    });
  });
});

it('tells of years since the beginning, until it ended or until today', () => {
  expect(yearsOf({ startedOn: '2009-03-01', endedOn: null }, '2011-02-15')).toEqual([
    2011, 2010, 2009,
  ]);
  expect(yearsOf({ startedOn: '2009-03-01', endedOn: '2010-06-30' }, '2011-02-15')).toEqual([
    2010, 2009,
  ]);
  expect(yearsOf({ startedOn: null, endedOn: null }, '2011-02-15')).toEqual([]);
  expect(isLastYear({ endedOn: '2010-06-30' }, 2010)).toBe(true);
  expect(isLastYear({ endedOn: null }, 2010)).toBe(false);
});

it('assesses a year at its end, and the last at the end of the measure', () => {
  const running = { startedOn: '2009-03-01', endedOn: null };
  expect(yearsToAssess(running, '2010-12-30')).toEqual([2009]);
  expect(yearsToAssess(running, '2010-12-31')).toEqual([2010, 2009]);
  expect(yearsToAssess({ ...running, endedOn: '2010-06-30' }, '2010-07-01')).toEqual([2010, 2009]);
  expect(yearsToAssess({ startedOn: '2010-03-01', endedOn: null }, '2010-07-01')).toEqual([]);
});
