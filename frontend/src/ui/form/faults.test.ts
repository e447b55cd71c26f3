import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import { entryOf, faultsOf, presentState, violationsOf } from './faults';

const refused = (status: number, problem: object) =>
  new ApiError(status, problem as ApiError['problem']);

describe('faults of a form', () => {
  it('have the path of their field, however deep', () => {
    const errors = {
      code: { type: 'x', message: 'code' },
      name: { en: { type: 'x', message: 'required' } },
      breaks: [undefined, { date: { type: 'x', message: 'date' } }],
    };
    expect(faultsOf(errors as never)).toEqual([
      { field: 'code', message: 'code' },
      { field: 'name.en', message: 'required' },
      { field: 'breaks.1.date', message: 'date' },
    ]);
  });

  it('of the server stand at their fields; those of one list together', () => {
    const violations = [
      { field: 'numerator[0]', message: 'Eins.' },
      { field: 'numerator[2]', message: 'Zwei.' },
      { field: 'name.de', message: 'Drei.' },
    ];
    expect(violationsOf(refused(400, { violations }))).toEqual([
      { field: 'numerator', message: 'Eins. Zwei.' },
      { field: 'name.de', message: 'Drei.' },
    ]);
    expect(violationsOf(new Error('lost'))).toEqual([]);
  });

  it('of the server stand at the fields of an entry, where entries have fields', () => {
    const violations = [
      { field: 'title', message: 'Eins.' },
      { field: 'sections[0].figures[1].date', message: 'Zwei.' },
      { field: 'sections[0].figures[2].district', message: 'Drei.' },
      { field: 'sections[12].heading', message: 'Vier.' },
    ];
    expect(violationsOf(refused(400, { violations }), entryOf(3))).toEqual([
      { field: 'title', message: 'Eins.' },
      { field: 'sections.0.figures', message: 'Zwei. Drei.' },
      { field: 'sections.12.heading', message: 'Vier.' },
    ]);
  });

  it('tell the present state only where one came with the refusal', () => {
    expect(presentState(refused(412, { current: { version: 4, name: 'x' } }))).toMatchObject({
      version: 4,
    });
    expect(presentState(refused(412, {}))).toBeNull();
    expect(presentState(refused(409, { current: { version: 4 } }))).toBeNull();
  });
});
