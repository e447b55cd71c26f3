import { expect, it } from 'vitest';
import { stepOf } from '../../ui/form/Steps';
import { measure } from '../../testing/measures';
import { bodyOfInput, inputOf, measureSchema, newMeasure, STEPS } from './measureSchema';

const faultsOf = (input: object) =>
  measureSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [];
const german = (value: number) => String(value).replace('.', ',');
const same = (iso: string) => iso;

it('needs a title alone while it is an idea', () => {
  expect(faultsOf(newMeasure(''))).toEqual(['title']);
  expect(faultsOf({ ...newMeasure('goal'), title: 'Elterncafé' })).toEqual([]);
});

it('names every fault at once', () => {
  const input = {
    ...newMeasure(''),
    title: 'Elterncafé',
    managed: 'no',
    from: '1.3.11',
    to: '28.2.11',
    cost: '12,345',
    partners: [{ organisation: 'awo', name: 'AWO' }],
    sources: [{ kind: 'GRANT', name: '', amount: '-5' }],
    goals: [{ goal: '', hypothesis: '' }],
  };
  expect(faultsOf(input).sort()).toEqual([
    ...['cost', 'goals.0.goal', 'partners.0.name', 'recommendedTo', 'sources.0.amount', 'to'],
  ]);
});

it('comes back from its form as it was', () => {
  const body = bodyOfInput(inputOf(measure, german, same));
  expect(body).toMatchObject({
    title: 'Elterncafé Sieker',
    managed: true,
    partners: [{ organisation: null, name: 'Grundschule' }],
    districts: ['78'],
    targetGroups: ['FAMILIES'],
    from: '2011-03-01',
    cost: 12000,
    extraMoney: null,
    extraStaff: 0.5,
    sources: [{ kind: 'OWN_FUNDS', name: null, amount: 12000 }],
  });
  expect(body.goals).toEqual([
    { goal: measure.goals[0]?.id, hypothesis: 'Wer Hilfen kennt, nimmt sie an.' },
  ]);
});

it('knows in which step each field stands', () => {
  const steps = Object.values(STEPS).map((fields) => ({ fields }));
  expect(stepOf(steps, 'goals.0.hypothesis')).toBe(2);
  expect(stepOf(steps, 'sources.1.amount')).toBe(3);
  const all = steps.flatMap(({ fields }) => [...fields]);
  expect([...all].sort()).toEqual(Object.keys(newMeasure('')).sort());
});
