import { expect, it } from 'vitest';
import { isFiltered, queryOf, searchOf } from './view';

it('keeps a view in the address and reads it back', () => {
  const address =
    'q=bus&gebiet=sieker&stand=DRAFT&stand=AGREED&rahmen=efre&unsere=1&sort=title&seite=2';
  const query = queryOf(new URLSearchParams(address));
  expect(query).toMatchObject({ states: ['DRAFT', 'AGREED'], mine: true, page: 1, sort: 'title' });
  expect(searchOf(query).toString()).toBe(address);
  expect(isFiltered(query)).toBe(true);
});

it('leaves aside what an address cannot mean', () => {
  const query = queryOf(new URLSearchParams('stand=WISH&ebene=x&sort=beauty&seite=-3'));
  expect(query).toMatchObject({ states: [], level: '', sort: '-changedAt', page: 0 });
  expect(searchOf(query).toString()).toBe('');
  expect(isFiltered(query)).toBe(false);
});
