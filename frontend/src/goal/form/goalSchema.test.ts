import { expect, it } from 'vitest';
import { bodyOfInput, goalSchema, newGoal, stepOf } from './goalSchema';

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
  expect(stepOf('participants.0.name')).toBe('who');
  expect(stepOf('frameworks')).toBe('frame');
  expect(stepOf('title')).toBe('what');
});
