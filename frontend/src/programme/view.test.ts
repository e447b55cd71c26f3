import { describe, expect, it } from 'vitest';
import { queryOf, searchOf } from './view';

describe('the address of the list', () => {
  it('carries search, state and order, and nothing that is usual', () => {
    expect(searchOf({ q: '', state: '', sort: 'name' }).toString()).toBe('');
    const asked = {
      q: 'Sieker',
      state: 'ADMITTED',
      finding: 'NO_CONFERENCE',
      sort: '-since',
    } as const;
    expect(queryOf(searchOf(asked))).toEqual(asked);
  });

  it('leaves aside what it cannot mean', () => {
    expect(queryOf(new URLSearchParams('state=GONE&offen=MONEY&sort=-beauty'))).toEqual({
      q: '',
      state: '',
      finding: '',
      sort: 'name',
    });
  });
});
