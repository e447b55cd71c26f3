import { describe, expect, it } from 'vitest';
import { queryOf, searchOf } from './view';

describe('the address of the list', () => {
  it('carries search, state and order, and nothing that is usual', () => {
    expect(searchOf({ q: '', state: '', sort: 'name' }).toString()).toBe('');
    const params = searchOf({ q: 'Sieker', state: 'ADMITTED', sort: '-since' });
    expect(queryOf(params)).toEqual({ q: 'Sieker', state: 'ADMITTED', sort: '-since' });
  });

  it('leaves aside what it cannot mean', () => {
    expect(queryOf(new URLSearchParams('state=GONE&sort=-beauty'))).toEqual({
      q: '',
      state: '',
      sort: 'name',
    });
  });
});
