import { describe, expect, it } from 'vitest';
import { COURSES, due, SPEAKING, written } from '../../testing/documentation';
import {
  bodyOfInput,
  firstInput,
  inputOf,
  unchangedBody,
  type EntryInput,
} from '../../ui/periods/entryInput';
import { entryFaults } from './entryFaults';
import { placeOf } from './placeOf';

const TARGETS = [COURSES, SPEAKING];
const FULL = inputOf(written, TARGETS);
const faults = (change: Partial<EntryInput>, submit = true) =>
  entryFaults({ ...FULL, ...change }, TARGETS, submit).map(
    ({ field, fault }) => `${field} ${fault}`,
  );
const share = (numerator: string, denominator: string) => ({
  values: [
    { numerator: '3', denominator: '' },
    { numerator, denominator },
  ],
});

describe('the form of a period', () => {
  it('begins with the values of the period before, and no words about how it went', () => {
    expect(firstInput(due)).toEqual({ ...FULL, wentWell: '' });
    expect(FULL).toMatchObject({ reached: '38', cost: '1250,5' });
  });

  it('goes on from what is written where something is', () => {
    const entry = { ...written, reached: 12 };
    expect(firstInput({ ...due, entry }).reached).toBe('12');
  });

  it('sends what it shows, unchanged to the cent', () => {
    const { activities, output, reached, cost, values, wentWell } = bodyOfInput(
      FULL,
      TARGETS,
      true,
    );
    expect({ activities, output, reached, cost, values, wentWell }).toEqual({
      activities: written.activities,
      ...{ output: 24, reached: 38, cost: 1250.5, wentWell: 'Viele Väter' },
      values: written.values,
    });
  });

  it('leaves out what is empty, and the whole of a count', () => {
    const empty = { ...FULL, wentWell: ' ', output: '', ...share('', '') };
    expect(bodyOfInput(empty, TARGETS, false)).toMatchObject({
      ...{ output: null, wentWell: null, submit: false },
      values: [{ target: COURSES.id, numerator: 3, denominator: null }],
    });
  });

  it('sends the last values with one click, where there are any', () => {
    expect(unchangedBody(due)).toEqual({
      ...{ activities: written.activities, output: 24, reached: 38, cost: 1250.5 },
      ...{ values: written.values, unchanged: true, submit: true },
    });
    expect(unchangedBody({ ...due, last: null })).toBeNull();
  });
});

describe('faults', () => {
  it('finds none in what was accepted', () => {
    expect(faults({})).toEqual([]);
  });

  it('asks for what is needed only to submit it', () => {
    const empty = { activities: ' ', reached: '', cost: '' };
    expect(faults(empty)).toEqual(['activities needed', 'reached needed', 'cost needed']);
    expect(faults(empty, false)).toEqual([]);
  });

  it.each([
    [{ reached: '2,5' }, 'reached count'],
    [{ reached: '-1' }, 'reached count'],
    [{ output: 'viele' }, 'output count'],
    [{ cost: '12,345' }, 'cost money'],
    [{ cost: '-5' }, 'cost money'],
    [{ cost: '12.5' }, 'cost money'],
    [{ wentWell: 'x'.repeat(5001) }, 'wentWell tooLong'],
    [share('zwölf', '48'), 'values.1.numerator count'],
    [share('2,5', '48'), 'values.1.numerator count'],
    [share('12', '48,5'), 'values.1.denominator count'],
    [share('12', ''), 'values.1.denominator denominator'],
    [share('12', '0'), 'values.1.denominator denominator'],
    [share('49', '48'), 'values.1.numerator moreThanWhole'],
    [share('', '48'), 'values.1.numerator numerator'],
  ])('finds %o', (change, fault) => {
    expect(faults(change)).toEqual([fault]);
    expect(faults(change, false)).toEqual([fault]);
  });

  it('takes a target without a value for nothing to say', () => {
    expect(faults(share('', ''))).toEqual([]);
  });

  it('names all at once, in the order of the fields', () => {
    expect(faults({ cost: '', activities: '', reached: 'x', ...share('49', '48') })).toEqual([
      'activities needed',
      'reached count',
      'values.1.numerator moreThanWhole',
      'cost needed',
    ]);
  });

  it('of the server stand at the target that they are about', () => {
    const sent = bodyOfInput(
      { ...FULL, values: [{ numerator: '', denominator: '' }, ...share('1', '2').values.slice(1)] },
      TARGETS,
      true,
    );
    const place = placeOf(sent, TARGETS);
    expect(place('values[0].numerator')).toBe('values.1.numerator');
    expect(place('values[0].denominator')).toBe('values.1.denominator');
    expect(place('values[0].target')).toBe('values.1.numerator');
    expect(place('cost')).toBe('cost');
  });
});
