import { expect, it } from 'vitest';
import { readView, spreadOf, writeView } from './view';

it('keeps in the address what is not usual', () => {
  const address = 'index=life&indikator=sgb2-share&date=2010-12-31&jahr=2010&geld=ausgegeben';
  expect(writeView(readView(new URLSearchParams(address))).toString()).toBe(address);
  expect(writeView(readView(new URLSearchParams(''))).toString()).toBe('');
});

it('leaves aside what it cannot mean', () => {
  expect(readView(new URLSearchParams('jahr=bald&geld=viel'))).toMatchObject({
    year: '',
    kind: 'planned',
  });
});

it('says by need only what is clearly so', () => {
  expect([-0.5, -0.1, 0, 0.1, 0.2].map(spreadOf)).toEqual(['need', 'even', 'even', 'even', 'away']);
});
