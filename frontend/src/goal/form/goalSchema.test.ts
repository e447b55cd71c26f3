import { expect, it } from 'vitest';
import { stepOf } from '../../ui/form/Steps';
import { bodyOfInput, goalSchema, newGoal, STEPS } from './goalSchema';

const faultsOf = (input: object) =>
  goalSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [];

it('needs a title and an area alone while it is a draft', () => {
  expect(faultsOf(newGoal(''))).toEqual(['area', 'title']);
  expect(faultsOf({ ...newGoal('sieker'), title: 'Mehr Plätze' })).toEqual([]);
});

it('asks whom a recommendation is for, and for one name of each participant', () => {
  const participants = [
    { organisation: '', name: '', stance: 'AGREES', words: '' },
    { organisation: 'awo', name: 'AWO', stance: 'AGREES', words: '' },
    { organisation: 'awo', name: '', stance: 'AGREES', words: '' },
  ];
  const input = { ...newGoal('sieker'), title: 'Bus', kind: 'RECOMMENDATION', participants };
  expect(faultsOf(input)).toEqual(['addressedTo', 'participants.0.name', 'participants.1.name']);
});

it('sends nothing where nothing is said', () => {
  const body = bodyOfInput({ ...newGoal('sieker'), title: 'Bus', tookPart: 'no' });
  expect(body).toMatchObject({
    why: null,
    level: null,
    residents: { tookPart: false, words: null },
  });
});

it('knows in which step a fault stands', () => {
  const steps = Object.values(STEPS).map((fields) => ({ fields }));
  expect(stepOf(steps, 'participants.0.name')).toBe(1);
  expect(stepOf(steps, 'frameworks')).toBe(2);
  expect(stepOf(steps, 'title')).toBe(0);
  expect(stepOf(steps, '')).toBe(0);
  // No field of the form stands outside of the steps.
  expect(steps.flatMap(({ fields }) => fields).sort()).toEqual(Object.keys(newGoal('')).sort());
});
