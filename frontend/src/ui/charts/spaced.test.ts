import { expect, it } from 'vitest';
import { spaced } from './spaced';

const at: Record<string, number> = { '2009-12-31': 0, '2010-12-31': 90, '2011-01-31': 98 };

it('writes the newest year, and no other one into it', () => {
  expect(spaced(Object.keys(at), (date) => at[date] ?? 0)).toEqual(['2009-12-31', '2011-01-31']);
  expect(spaced(['2010-12-31', '2009-12-31'], (date) => at[date] ?? 0)).toEqual([
    '2009-12-31',
    '2010-12-31',
  ]);
  expect(spaced([], () => 0)).toEqual([]);
});
