import { describe, expect, it } from 'vitest';
import type { District } from '../api/districts';
import { boroughsOf, matching } from './boroughs';

const area = (code: string, name: string, level: District['level'], parentCode: string | null) => ({
  ...{ scheme: 's', code, name, level, parentCode },
});
const AREAS: District[] = [
  area('CITY', 'Bielefeld', 'CITY', null),
  area('S0', 'Mitte', 'BOROUGH', 'CITY'),
  area('S7', 'Stieghorst', 'BOROUGH', 'CITY'),
  area('04', 'Dürkopp', 'DISTRICT', 'S0'),
  area('14', 'Betriebshof Sieker', 'DISTRICT', 'S0'),
  area('78', 'Sieker', 'DISTRICT', 'S7'),
  area('99', 'Insel', 'DISTRICT', 'CITY'),
];
const shown = (areas: District[]) =>
  boroughsOf(areas).map(({ borough, districts }) => [borough.code, districts.map((d) => d.code)]);

describe('the index of districts', () => {
  it('puts each district under its borough, one without a borough under the city', () => {
    expect(shown(AREAS)).toEqual([
      ['CITY', ['99']],
      ['S0', ['04', '14']],
      ['S7', ['78']],
    ]);
  });

  it('finds by name and number in any case, and drops boroughs without a match', () => {
    expect(shown(matching(AREAS, 'SIEKER'))).toEqual([
      ['S0', ['14']],
      ['S7', ['78']],
    ]);
    expect(shown(matching(AREAS, ' 04 '))).toEqual([['S0', ['04']]]);
    expect(shown(matching(AREAS, 'xyz'))).toEqual([]);
  });

  it('keeps all districts of a borough that is sought', () => {
    expect(shown(matching(AREAS, 'mitte'))).toEqual([['S0', ['04', '14']]]);
  });
});
