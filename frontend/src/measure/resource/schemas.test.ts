import { expect, it } from 'vitest';
import { bodyOfInput as decisionOf, decisionSchema, newDecision } from './decisionSchema';
import { isFiltered, queryOf, searchOf } from './decisionView';
import { bodyOfInput as fundingOf, fundingSchema, NEW_FUNDING } from './fundingSchema';

type Parsed = { error?: { issues: { path: PropertyKey[] }[] } | undefined };
const faults = ({ error }: Parsed) => [
  ...new Set(error?.issues.map(({ path }) => path.join('.')) ?? []),
];

it('asks of a decision who decided what when, and by which paper', () => {
  expect(faults(decisionSchema.safeParse(newDecision('', '')))).toEqual(['body', 'date', 'paper']);
});

it('reads amounts and days as people type them; a refusal grants nothing', () => {
  const input = {
    ...newDecision('12.000,50', '0,5'),
    ...{ body: 'Rat', date: '3.2.11', paper: '1234/2009', conditions: 'Bericht' },
  };
  expect(faults(decisionSchema.safeParse(input))).toEqual([]);
  expect(decisionOf(input)).toMatchObject({
    ...{ money: 12000.5, staff: 0.5, date: '2011-02-03', link: null, conditions: 'Bericht' },
  });
  expect(decisionOf({ ...input, outcome: 'REFUSED' })).toMatchObject({
    ...{ money: 0, staff: 0, conditions: null, conditionsMetOn: null },
  });
});

it('names every fault of a funding at once', () => {
  expect(faults(fundingSchema.safeParse(NEW_FUNDING)).sort()).toEqual([
    ...['amount', 'from', 'funder', 'notice', 'to'],
  ]);
  const input = {
    ...NEW_FUNDING,
    ...{ funder: 'Land', notice: 'AZ 1', from: '1.1.11', to: '31.12.10', amount: '5.000' },
  };
  expect(faults(fundingSchema.safeParse(input))).toEqual(['to']);
  expect(fundingOf(input)).toMatchObject({ amount: 5000, from: '2011-01-01', proofDue: null });
});

it('keeps the list of decisions in the address and reads it back', () => {
  const address = 'q=bus&ergebnis=PARTIAL&traeger=awo&auflagen=offen&sort=measure&seite=3';
  const query = queryOf(new URLSearchParams(address));
  expect(query).toMatchObject({ outcomes: ['PARTIAL'], conditionsOpen: true, page: 2 });
  expect(searchOf(query).toString()).toBe(address);
  expect(isFiltered(query)).toBe(true);
  expect(isFiltered(queryOf(new URLSearchParams('sort=beauty&seite=x')))).toBe(false);
});
