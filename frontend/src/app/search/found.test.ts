import { expect, it } from 'vitest';
import type { Found } from '../../api/search';
import { grouped, placeOf } from './found';

const hit = (type: Found['type'], code: string): Found => ({
  type,
  code,
  name: code,
  detail: null,
});

it('puts hits under their kinds, the kind of the best hit first', () => {
  const found = [hit('INDICATOR', 'a'), hit('DISTRICT', '78'), hit('INDICATOR', 'b')];
  expect(grouped(found).map(({ kind, items }) => [kind, items.map(({ code }) => code)])).toEqual([
    ['INDICATOR', ['a', 'b']],
    ['DISTRICT', ['78']],
  ]);
});

it('leads each kind to its page, whatever stands in its code', () => {
  expect(placeOf(hit('DISTRICT', 'a/b'))).toBe('/quartiere/a%2Fb');
  expect(placeOf(hit('INDICATOR', 'sgb2'))).toBe('/monitoring?indicator=sgb2');
  expect(placeOf(hit('DELIVERY', 'd-1'))).toBe('/deliveries/d-1');
});
