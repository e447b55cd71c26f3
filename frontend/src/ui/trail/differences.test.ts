import { expect, it } from 'vitest';
import { differences, leaves } from './differences';

it('names every value by the way to it', () => {
  expect(leaves({ name: { de: 'A', en: null }, list: ['x', { y: 2 }], version: 3 })).toEqual([
    { path: ['name', 'de'], value: 'A' },
    { path: ['list', '1'], value: 'x' },
    { path: ['list', '2', 'y'], value: 2 },
  ]);
  expect(leaves('alone')).toEqual([{ path: [], value: 'alone' }]);
  expect(leaves(null)).toEqual([]);
});

it('tells what changed, came and went', () => {
  const before = { same: 1, changed: 'a', gone: true, version: 1 };
  const after = { same: 1, changed: 'b', came: 0, version: 2 };
  expect(differences(before, after)).toEqual([
    { path: ['changed'], before: 'a', after: 'b' },
    { path: ['came'], before: null, after: 0 },
    { path: ['gone'], before: true, after: null },
  ]);
  expect(differences(before, before)).toEqual([]);
});
