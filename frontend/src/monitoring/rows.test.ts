import { describe, expect, it } from 'vitest';
import { value } from '../testing/figures';
import { filterRows, sortRows } from './rows';

const rows = [
  value('10', { value: 5, rank: 2, numerator: 70 }),
  value('2', { value: 0, rank: 3, numerator: 0 }),
  value('44', { value: null, status: 'SUPPRESSED', rank: null, numerator: null }),
  value('7', { value: 9, rank: 1, numerator: 1 }),
];
const codes = (sorted: typeof rows) => sorted.map((row) => row.district.code);

describe('sorting', () => {
  it('takes codes as numbers', () => {
    expect(codes(sortRows(rows, { column: 'district', descending: false }))).toEqual([
      '2',
      '7',
      '10',
      '44',
    ]);
  });

  it('puts areas without a value last in both directions; zero is a value', () => {
    expect(codes(sortRows(rows, { column: 'value', descending: true }))).toEqual([
      '7',
      '10',
      '2',
      '44',
    ]);
    expect(codes(sortRows(rows, { column: 'value', descending: false }))).toEqual([
      '2',
      '10',
      '7',
      '44',
    ]);
  });

  it('sorts by the absolute number', () => {
    expect(codes(sortRows(rows, { column: 'count', descending: true }))).toEqual([
      '10',
      '7',
      '2',
      '44',
    ]);
  });

  it('leaves the rows it was given alone', () => {
    const before = codes(rows);
    sortRows(rows, { column: 'rank', descending: false });
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
