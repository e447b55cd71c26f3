import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../api/types';
import { bySource, filled, fillingOf } from './completeness';

const row = (source: string, variable: string, ...present: number[]): Completeness['items'][0] => ({
  variable: { code: variable, name: variable },
  source: { code: source, name: source },
  cells: present.map((count, at) => ({
    date: `200${String(at)}-12-31`,
    present: count,
    expected: 92,
    delivery: null,
  })),
});

describe('completeness', () => {
  it.each([
    [0, 'none'],
    [1, 'part'],
    [91, 'part'],
    [92, 'all'],
  ])('of %s out of 92 districts is: %s', (present, filling) => {
    expect(fillingOf({ present, expected: 92 })).toBe(filling);
  });

  it('counts full cells of all', () => {
    expect(filled([row('a', 'x', 0, 92), row('b', 'y', 92, 90)])).toEqual({ full: 2, total: 4 });
  });

  it('keeps variables of a source together', () => {
    const groups = bySource([row('a', 'x'), row('b', 'y'), row('a', 'z')]);
    expect(groups.map(({ source, rows }) => [source.code, rows.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
