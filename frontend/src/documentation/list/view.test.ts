import { expect, it } from 'vitest';
import { PENDING } from '../../api/documentation';
import { isFiltered, queryOf, searchOf } from './view';

const of = (address: string) => queryOf(new URLSearchParams(address));

it('lists what is left to do where the address says nothing', () => {
  expect(of('').standings).toEqual(PENDING);
  expect(isFiltered(of(''))).toBe(false);
  expect(searchOf(of('')).toString()).toBe('');
});

it.each([
  'stand=alle',
  'stand=OVERDUE&stand=RETURNED&von=awo&unsere=1',
  'q=Lesen&gebiet=sieker&bezirk=78&sort=-due&seite=2',
])('gives the address %s back as it came', (address) => {
  expect(searchOf(of(address)).toString()).toBe(address);
});

it('leaves aside what no list can mean', () => {
  expect(of('stand=BALD&sort=farbe&seite=-3')).toMatchObject({
    standings: PENDING,
    sort: 'due',
    page: 0,
  });
});

it('tells a narrowed list from one that is empty for everybody', () => {
  expect(isFiltered(of('stand=alle'))).toBe(false);
  expect(isFiltered(of('stand=OVERDUE'))).toBe(true);
  expect(isFiltered(of('unsere=1'))).toBe(true);
});
