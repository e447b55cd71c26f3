import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Concept, ConceptFigure, ConceptSection } from '../../api/concepts';

/** A piece of a text: in both versions, only in the later or only in the earlier one. */
export interface Piece {
  text: string;
  change: 'SAME' | 'ADDED' | 'REMOVED';
}

/** What became of a section. */
export interface SectionChange {
  id: string;
  change: 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Whether it stands elsewhere among those that both versions have. */
  moved: boolean;
  heading: Piece[];
  text: Piece[];
  goals: { id: string; change: Piece['change'] }[];
  measures: { id: string; change: Piece['change'] }[];
  figures: { figure: ConceptFigure; change: Piece['change'] }[];
}

/** Two texts word by word. */
export function wordsOf(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
  }));
}

/** Section by section, in the order of the later version; what is gone stands where it stood. */
export function changesOf(before: Concept, after: Concept): SectionChange[] {
  const earlier = new Map(before.sections.map((section) => [section.id, section]));
  const later = new Map(after.sections.map((section) => [section.id, section]));
  const moved = movedOf(
    before.sections.map(({ id }) => id).filter((id) => later.has(id)),
    after.sections.map(({ id }) => id).filter((id) => earlier.has(id)),
  );
  const changes = after.sections.map((section) =>
    changeOf(earlier.get(section.id), section, moved.has(section.id)),
  );
  before.sections.forEach((section, index) => {
    if (later.has(section.id)) return;
    const previous = before.sections[index - 1]?.id;
    const at = changes.findIndex(({ id }) => id === previous);
    changes.splice(at + 1, 0, changeOf(section, undefined, false));
  });
  return changes;
}

/** Those that have to be lifted out so that the rest stands in the same order. */
function movedOf(before: string[], after: string[]): Set<string> {
  return new Set(
    diffArrays(before, after)
      .filter(({ added }) => added)
      .flatMap(({ value }) => value),
  );
}

function changeOf(
  before: ConceptSection | undefined,
  after: ConceptSection | undefined,
  moved: boolean,
): SectionChange {
  const heading = wordsOf(before?.heading ?? '', after?.heading ?? '');
  const text = wordsOf(before?.text ?? '', after?.text ?? '');
  const goals = namedIn(before?.goals, after?.goals);
  const measures = namedIn(before?.measures, after?.measures);
  const figures = between(before?.figures ?? [], after?.figures ?? [], keyOf).map(
    ({ thing, change }) => ({ figure: thing, change }),
  );
  const differs = [...heading, ...text, ...goals, ...measures, ...figures].some(
    ({ change }) => change !== 'SAME',
  );
  const kind = !before ? 'ADDED' : !after ? 'REMOVED' : differs ? 'CHANGED' : 'SAME';
  const id = (after ?? before)?.id ?? '';
  return { id, change: kind, moved, heading, text, goals, measures, figures };
}

function namedIn(before: string[] = [], after: string[] = []) {
  return between(before, after, (id) => id).map(({ thing, change }) => ({ id: thing, change }));
}

/** A figure that was revised between two versions is another one. */
function keyOf({ indicator, date, district, figure }: ConceptFigure): string {
  return [indicator, date, district?.code ?? '', figure?.value.display ?? ''].join(' ');
}

/** What both have and what was added, in the order of the later one, then what is gone. */
function between<T>(before: T[], after: T[], key: (thing: T) => string) {
  const earlier = new Set(before.map(key));
  const later = new Set(after.map(key));
  const result: { thing: T; change: Piece['change'] }[] = after.map((thing) => ({
    thing,
    change: earlier.has(key(thing)) ? 'SAME' : 'ADDED',
  }));
  for (const thing of before) {
    if (!later.has(key(thing))) result.push({ thing, change: 'REMOVED' });
  }
  return result;
}
