import { expect, it } from 'vitest';
import { differences } from './describe';

it('tells what one state says otherwise, also what came and what went', () => {
  const before: [string, string][] = [
    ['Name', 'A'],
    ['Einheit', '%'],
    ['Basis', '100'],
  ];
  const after: [string, string][] = [
    ['Name', 'B'],
    ['Einheit', '%'],
    ['Grenze', '10'],
  ];
  expect(differences(before, after)).toEqual([
    ['Name', 'A', 'B'],
    ['Basis', '100', ''],
    ['Grenze', '', '10'],
  ]);
  expect(differences(before, before)).toEqual([]);
});
