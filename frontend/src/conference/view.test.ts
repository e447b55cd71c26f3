import { expect, it } from 'vitest';
import { ALL_REPORTS } from '../api/fieldReports';
import { isFiltered, queryOf, searchOf } from './view';

it('stands in the address and comes back from it', () => {
  const query = {
    ...ALL_REPORTS,
    q: 'kita',
    district: '04',
    relation: 'CONTRADICTS' as const,
    state: 'OPEN' as const,
    own: true,
    page: 2,
  };
  expect(searchOf(query).toString()).toBe(
    'q=kita&bezirk=04&verhaeltnis=CONTRADICTS&stand=OPEN&eigene=ja&seite=3',
  );
  expect(queryOf(searchOf(query))).toEqual(query);
  expect(searchOf(ALL_REPORTS).toString()).toBe('');
});

it('leaves aside what an address cannot mean', () => {
  const odd = new URLSearchParams('art=ODD&sort=-name&seite=-3&stand=open');
  expect(queryOf(odd)).toEqual(ALL_REPORTS);
  expect(isFiltered(queryOf(odd))).toBe(false);
  expect(isFiltered({ ...ALL_REPORTS, topic: 'health' })).toBe(true);
});
