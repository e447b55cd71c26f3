import { describe, expect, it } from 'vitest';
import { arranged } from './arranged';
import { readListView, writeListView } from './useListView';

const read = (text: string) => readListView(new URLSearchParams(text));

describe('a list of the catalogue', () => {
  it('keeps its view in the address, and no defaults', () => {
    const address = 'q=kind&sort=-code&zeigen=stillgelegt&page=3';
    expect(writeListView(read(address)).toString()).toBe(address);
    expect(writeListView(read('')).toString()).toBe('');
    expect(read('page=-1&sort=colour')).toMatchObject({ page: 0, sort: 'name' });
  });

  it('is searched by name and code and sorted either way', () => {
    const items = [
      { code: 'b', name: 'Ämter' },
      { code: 'a', name: 'Zoo' },
      { code: 'c10', name: 'Bad' },
      { code: 'c9', name: 'Bad' },
    ];
    const codes = (q: string, sort: 'name' | '-code') =>
      arranged(items, { q, sort }, (item) => item.name).map((item) => item.code);
    expect(codes('', 'name')).toEqual(['b', 'c10', 'c9', 'a']);
    expect(codes('C', '-code')).toEqual(['c10', 'c9']);
    expect(codes('zoo', 'name')).toEqual(['a']);
  });
});
