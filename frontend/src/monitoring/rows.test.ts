import { describe, expect, it } from 'vitest';
import { value } from '../testing/figures';
import { filterRows, sortRows } from '../ui/figure/areaRows';
import { keyOfPair, keyOfValue, pairsOf } from './rows';

const rows = [
  value('10', { value: 5, rank: 2, numerator: 70 }),
  value('2', { value: 0, rank: 3, numerator: 0 }),
  value('44', { value: null, status: 'SUPPRESSED', rank: null, numerator: null }),
  value('7', { value: 9, rank: 1, numerator: 1 }),
];
const codes = (sorted: typeof rows) => sorted.map((row) => row.district.code);

describe('sorting', () => {
  it('takes codes as numbers', () => {
    expect(codes(sortRows(rows, { column: 'district', descending: false }, keyOfValue))).toEqual([
      '2',
      '7',
      '10',
      '44',
    ]);
  });

  it('puts areas without a value last in both directions; zero is a value', () => {
    expect(codes(sortRows(rows, { column: 'value', descending: true }, keyOfValue))).toEqual([
      '7',
      '10',
      '2',
      '44',
    ]);
    expect(codes(sortRows(rows, { column: 'value', descending: false }, keyOfValue))).toEqual([
      '2',
      '10',
      '7',
      '44',
    ]);
  });

  it('sorts by the absolute number', () => {
    expect(codes(sortRows(rows, { column: 'count', descending: true }, keyOfValue))).toEqual([
      '10',
      '7',
      '2',
      '44',
    ]);
  });

  it('leaves the rows it was given alone', () => {
    const before = codes(rows);
    sortRows(rows, { column: 'rank', descending: false }, keyOfValue);
    expect(codes(rows)).toEqual(before);
  });
});

describe('filtering', () => {
  it('finds by part of the name or by code', () => {
    const named = [value('78', { district: { code: '78', name: 'Sieker' } }), ...rows];
    expect(codes(filterRows(named, 'SIEK'))).toEqual(['78']);
    expect(codes(filterRows(named, '44'))).toEqual(['44']);
    expect(filterRows(named, ' ')).toHaveLength(5);
  });
});

describe('pairs', () => {
  const earlier = [value('7', { value: 12 }), value('10', { value: 5 })];

  it('tell the change where both figures are open', () => {
    const pairs = pairsOf(rows, earlier);
    expect(pairs.map((pair) => [pair.district.code, pair.change])).toEqual([
      ['10', 0],
      ['2', null],
      ['44', null],
      ['7', -3],
    ]);
    const sorted = sortRows(pairs, { column: 'change', descending: false }, keyOfPair);
    expect(sorted.map((pair) => pair.district.code)).toEqual(['7', '10', '2', '44']);
  });

  it('never tell one from a protected figure', () => {
    const guarded = value('7', { value: 12, status: 'SUPPRESSED' });
    expect(pairsOf([value('7', { value: 9 })], [guarded])[0]?.change).toBeNull();
  });
});
