import { expect, it } from 'vitest';
import { measureSummary } from '../testing/measures';
import { groupedBy } from './lines';

const sieker = { code: '78', name: 'Sieker' };
const baumheide = { code: '65', name: 'Baumheide' };

it('puts a measure under each of its places, by name, those without a place last', () => {
  const measures = [
    { ...measureSummary, id: '1', districts: [] },
    { ...measureSummary, id: '2', districts: [sieker, baumheide] },
    { ...measureSummary, id: '3', districts: [sieker] },
  ];
  expect(
    groupedBy('district', measures).map(({ name, measures: rows }) => [
      name,
      rows.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Baumheide', ['2']],
    ['Sieker', ['2', '3']],
    ['', ['1']],
  ]);
});
