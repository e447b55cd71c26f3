import type { Delivery, Source, Variable } from '../../api/types';
import { cells } from './guessDate';

/** A proposal, and what speaks for it. */
export interface SourceGuess {
  source: string;
  from: 'earlier' | 'name' | 'columns';
  /** The earlier file, the words or the columns that speak for it. */
  seen: string;
}

export interface Known {
  sources: Source[];
  variables: Pick<Variable, 'code' | 'name' | 'headers' | 'source'>[];
  /** Newest first. */
  earlier: Pick<Delivery, 'fileName' | 'source' | 'state'>[];
}

/**
 * Who probably sent the file: whoever sent one of the same name before, else the only source whose
 * variables stand in its columns, else the source that the file's name or its first lines name.
 */
export function guessSource(name: string, lines: string[], known: Known): SourceGuess | null {
  return (
    byEarlier(name, known.earlier) ??
    byColumns(lines, known.variables) ??
    byName([name, ...lines.slice(0, 3)], known.sources) ??
    bySubject(name, known.variables)
  );
}

function byEarlier(name: string, earlier: Known['earlier']): SourceGuess | null {
  const stem = stemOf(name);
  if (stem.length < 3) return null;
  const same = earlier.find(
    (delivery) => delivery.state !== 'REJECTED' && stemOf(delivery.fileName) === stem,
  );
  return same ? { source: same.source.code, from: 'earlier', seen: same.fileName } : null;
}

function byColumns(lines: string[], variables: Known['variables']): SourceGuess | null {
  const found = new Map<string, Set<string>>();
  const seen = new Set(lines.flatMap(cells).map(plain));
  for (const { code, name, headers, source } of variables) {
    const hit = [...headers, code, name.de, name.en].find((each) => seen.has(plain(each)));
    if (hit !== undefined) found.set(source, (found.get(source) ?? new Set()).add(hit));
  }
  const [best, second] = [...found].sort(([, a], [, b]) => b.size - a.size);
  if (best === undefined || best[1].size === second?.[1].size) return null;
  return { source: best[0], from: 'columns', seen: [...best[1]][0] ?? '' };
}

function byName(texts: string[], sources: Source[]): SourceGuess | null {
  const text = plain(texts.join(' '));
  const hits = sources.filter(({ code, name }) =>
    [code, name.de, name.en].some((each) => text.includes(plain(each))),
  );
  const [only] = hits;
  return hits.length === 1 && only ? { source: only.code, from: 'name', seen: only.name.de } : null;
}

/** A file that is called like what it counts: "haushalte-2007-12-31.xlsx". */
function bySubject(name: string, variables: Known['variables']): SourceGuess | null {
  const stem = plain(stemOf(name));
  const hit = variables.find((each) =>
    [each.name.de, each.name.en].some((words) => plain(words) === stem),
  );
  return hit ? { source: hit.source, from: 'name', seen: stemOf(name) } : null;
}

/** A file's name without what changes from one delivery to the next. */
function stemOf(name: string): string {
  return name
    .replace(/\.[a-z]{2,4}$/i, '')
    .toLowerCase()
    .replace(/\d{4}[-_.]\d{2}[-_.]\d{2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{4}|(19|20)\d{2,6}|\(\d+\)/g, '')
    .replace(/[^a-zäöüß0-9]+/g, ' ')
    .trim();
}

/** Small letters and digits alone, umlauts written out as file names do. */
function plain(text: string): string {
  const folded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => folded[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
