import { parseDate } from '../../format/parse';

/** A proposal, and where it was read. */
export interface DateGuess {
  date: string;
  from: 'preamble' | 'column' | 'name';
  /** The words in which it was found. */
  seen: string;
}

const DATE = /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2}))(?!\d)/g;
const DATE_COLUMN = /^(reference_?date|stichtag|datum)$/i;

/**
 * The reference date that the file itself names: in a line above the table ("Stichtag: 31.12.2007",
 * of a period its end), in the first row of a date column, else in the file's name.
 */
export function guessDate(name: string, lines: string[]): DateGuess | null {
  return fromPreamble(lines) ?? fromColumn(lines) ?? fromName(name);
}

function fromPreamble(lines: string[]): DateGuess | null {
  for (const line of lines) {
    // "Stand" and "erstellt am" are other dates.
    const said = /(stichtag|zeitraum|reference date|period)\b.*/i.exec(line)?.[0];
    const found = said === undefined ? [] : [...said.matchAll(DATE)];
    const date = parseDate(found.at(-1)?.[0] ?? '');
    if (said !== undefined && date !== null) {
      return { date, from: 'preamble', seen: said.replace(/[;,\t]+$/, '').trim() };
    }
  }
  return null;
}

function fromColumn(lines: string[]): DateGuess | null {
  for (const [at, line] of lines.entries()) {
    const head = cells(line);
    const column = head.findIndex((cell) => DATE_COLUMN.test(cell));
    const seen = column < 0 ? undefined : cells(lines[at + 1] ?? '')[column];
    const date = parseDate(seen ?? '');
    if (seen !== undefined && date !== null) return { date, from: 'column', seen };
  }
  return null;
}

/** A whole date, else a month or a year, of which the last day is meant. */
function fromName(name: string): DateGuess | null {
  const stem = name.replace(/\.[a-z]{2,4}$/i, '');
  const digits = (pattern: RegExp) => pattern.exec(stem)?.slice(1) ?? [];
  const [y, m, d] = digits(/(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/);
  const [d2, m2, y2] = digits(/(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.]((?:19|20)\d{2})(?!\d)/);
  const [y3, m3] = digits(/(?<!\d)((?:19|20)\d{2})[-_.](0[1-9]|1[0-2])(?![\d])/);
  const [y4] = digits(/(?<!\d)((?:19|20)\d{2})(?!\d)/);
  const found =
    day(y, m, d) ??
    day(y2, m2, d2) ??
    (y3 && m3 ? lastDay(Number(y3), Number(m3)) : null) ??
    (y4 ? `${y4}-12-31` : null);
  return found === null ? null : { date: found, from: 'name', seen: name };
}

function day(year?: string, month?: string, date?: string): string | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  return parseDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function cells(line: string): string[] {
  const delimiter = [';', '\t', ','].find((each) => line.includes(each)) ?? ';';
  return line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
}
