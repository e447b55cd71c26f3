import { afterEach, expect, it } from 'vitest';
import { de } from './de';
import { later as laterDe } from './de/later';
import { en } from './en';
import { later as laterEn } from './en/later';
import { currentLanguage, storedLanguage, switchLanguage } from '.';

type Tree = { [key: string]: string | Tree };
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, node]) =>
    typeof node === 'string' ? [[`${path}${key}`, node]] : leaves(node, `${path}${key}.`),
  );

afterEach(() => switchLanguage('de'));

it('fills the same gaps in both languages', () => {
  const english = new Map(leaves({ ...en, ...laterEn } as unknown as Tree));
  for (const [key, german] of leaves({ ...de, ...laterDe } as unknown as Tree)) {
    expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(german)]);
  }
});

it('remembers the language and tells the browser', async () => {
  await switchLanguage('en');
  expect(storedLanguage()).toBe('en');
  expect(currentLanguage()).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});
