import { describe, expect, it } from 'vitest';
import type { DoubleArea } from '../../api/doubleDisadvantage';
import { keyOfArea, readView, tendencyOf, writeView, type DoubleView } from './view';

const area = (part: Partial<DoubleArea>): DoubleArea => ({
  district: { code: '78', name: 'Sieker' },
  lifeSituation: 1.9,
  place: -1,
  field: 'LIFE_SITUATION',
  possible: ['LIFE_SITUATION'],
  unsure: false,
  reason: null,
  sentence: '',
  fictitious: true,
  ...part,
});

describe('double disadvantage', () => {
  it('has everything that is chosen in its address, and nothing that is usual', () => {
    const view: DoubleView = {
      lifeSituation: 'lebenslage',
      place: 'ort',
      date: '2010-12-31',
      field: 'BOTH',
      district: '58',
      filter: 'x',
      sort: { column: 'place', descending: true },
    };
    expect(readView(writeView(view))).toEqual(view);
    expect(writeView(readView(new URLSearchParams('feld=SCHLECHT'))).toString()).toBe('');
  });

  it('sorts districts without a field last', () => {
    expect(keyOfArea(area({}), 'people')).toBe(1.9);
    expect(keyOfArea(area({ field: 'BOTH' }), 'field')).toBeGreaterThan(
      keyOfArea(area({}), 'field') ?? 9,
    );
    expect(keyOfArea(area({ field: null, possible: [] }), 'sureness')).toBeNull();
  });

  it('says that both go together only where it is worth saying', () => {
    expect([0.19, -0.19, 0.2, -0.5].map(tendencyOf)).toEqual(['none', 'none', 'less', 'more']);
  });
});
