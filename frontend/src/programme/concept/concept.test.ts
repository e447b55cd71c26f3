import { describe, expect, it } from 'vitest';
import type { Concept, ConceptFigure, ConceptSection } from '../../api/concepts';
import { blocksOf } from './blocks';
import { changesOf, wordsOf } from './compare';

const section = (id: string, text = '', part: Partial<ConceptSection> = {}): ConceptSection => ({
  ...{ id, heading: id, text, goals: [], measures: [], figures: [] },
  ...part,
});
const concept = (...sections: ConceptSection[]) => ({ sections }) as unknown as Concept;
const figure = (indicator: string, date = '2007-12-31'): ConceptFigure => ({
  ...{ indicator, date, district: null, figure: null },
});

describe('the text of a section', () => {
  it('has paragraphs between empty lines, and lists', () => {
    expect(blocksOf('Eins\nzwei\n\nDrei:\n- vier\n- fünf\n\n\n- sechs')).toEqual([
      { kind: 'paragraph', text: 'Eins\nzwei' },
      { kind: 'paragraph', text: 'Drei:' },
      { kind: 'list', items: ['vier', 'fünf'] },
      { kind: 'list', items: ['sechs'] },
    ]);
  });

  it('is nothing where nothing is written, and takes no tag for one', () => {
    expect(blocksOf(' \n\n ')).toEqual([]);
    expect(blocksOf('<b>x</b>')).toEqual([{ kind: 'paragraph', text: '<b>x</b>' }]);
  });
});

describe('two versions', () => {
  it('are compared word by word', () => {
    expect(wordsOf('ein offener Treff', 'ein neuer Treff')).toEqual([
      { text: 'ein ', change: 'SAME' },
      { text: 'offener', change: 'REMOVED' },
      { text: 'neuer', change: 'ADDED' },
      { text: ' Treff', change: 'SAME' },
    ]);
  });

  it('tell what was added, removed, changed and left, where it stands', () => {
    const before = concept(section('a', 'x'), section('b', 'y'), section('c', 'z'));
    const after = concept(section('a', 'x'), section('d'), section('c', 'anders'));
    expect(changesOf(before, after).map(({ id, change }) => [id, change])).toEqual([
      ['a', 'SAME'],
      ['b', 'REMOVED'],
      ['d', 'ADDED'],
      ['c', 'CHANGED'],
    ]);
    const gone = changesOf(concept(section('a'), section('b')), concept(section('b')));
    expect(gone.map(({ id, change }) => [id, change])).toEqual([
      ['a', 'REMOVED'],
      ['b', 'SAME'],
    ]);
  });

  it('tell which sections stand elsewhere', () => {
    const before = concept(section('a'), section('b'), section('c'));
    const after = concept(section('c'), section('a'), section('b'));
    const moved = changesOf(before, after).filter((change) => change.moved);
    expect(moved.map(({ id }) => id)).toEqual(['c']);
  });

  it('know a section by what it is, not by its heading', () => {
    const [change] = changesOf(
      concept(section('a', '', { heading: 'Maßnahmen' })),
      concept(section('a', '', { heading: 'Maßnahmen und Projekte' })),
    );
    expect(change).toMatchObject({ change: 'CHANGED', moved: false });
  });

  it('tell which measures came and went', () => {
    const [change] = changesOf(
      concept(section('a', '', { measures: ['one'] })),
      concept(section('a', '', { measures: ['two'] })),
    );
    expect(change).toMatchObject({
      change: 'CHANGED',
      measures: [
        { id: 'two', change: 'ADDED' },
        { id: 'one', change: 'REMOVED' },
      ],
    });
  });

  it('tell a figure that was revised, with what it was', () => {
    const shown = (display: string) =>
      ({ ...figure('x'), figure: { value: { display } } }) as ConceptFigure;
    const [change] = changesOf(
      concept(section('a', '', { figures: [shown('48,0 %')] })),
      concept(section('a', '', { figures: [shown('48,2 %')] })),
    );
    expect(change?.change).toBe('CHANGED');
    expect(change?.figures.map((each) => [each.figure.figure?.value.display, each.change])).toEqual(
      [
        ['48,2 %', 'ADDED'],
        ['48,0 %', 'REMOVED'],
      ],
    );
    const same = concept(section('a', '', { figures: [shown('48,0 %')] }));
    expect(changesOf(same, same)[0]?.change).toBe('SAME');
  });

  it('tell which goals and figures came and went', () => {
    const [change] = changesOf(
      concept(section('a', '', { goals: ['one', 'two'], figures: [figure('x')] })),
      concept(section('a', '', { goals: ['two', 'three'], figures: [figure('x', '2010-12-31')] })),
    );
    expect(change?.goals).toEqual([
      { id: 'two', change: 'SAME' },
      { id: 'three', change: 'ADDED' },
      { id: 'one', change: 'REMOVED' },
    ]);
    expect(change?.figures.map((each) => [each.figure.date, each.change])).toEqual([
      ['2010-12-31', 'ADDED'],
      ['2007-12-31', 'REMOVED'],
    ]);
  });
});
