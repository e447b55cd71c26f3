import { parseCount, parseNumber } from '../../format/parse';
import { cellsOf, isEmpty } from './cells';

/** A place that a pasted row can fill. */
export interface PasteTarget {
  id: string;
  name: string;
  /** Its value is a share: it needs what it is a share of. */
  share: boolean;
}

/** A value that was read, as it would stand in the form. */
export interface Placed {
  /** The row of the range, from 1. */
  row: number;
  target: string;
  numerator: string;
  denominator: string;
  /** What the range calls it, where that is not its own name. */
  said: string | null;
}

export type PasteFault =
  | 'unknownTarget'
  | 'severalTargets'
  | 'twice'
  | 'noNumber'
  | 'badNumber'
  | 'noDenominator'
  | 'zeroDenominator'
  | 'tooManyRows';

/** A row that could not be read. */
export interface Unplaced {
  row: number;
  text: string;
  fault: PasteFault;
}

export interface Pasted {
  placed: Placed[];
  unplaced: Unplaced[];
}

interface Columns {
  target: number | null;
  numerator: number;
  denominator: number;
}

const HEADS = {
  target: /ziel|kennzahl|indikator|target|name|bezeichnung/i,
  numerator: /zähler|anzahl|^wert|numerator|count|^value|zahl/i,
  denominator: /nenner|bezug|grundgesamt|denominator|^von$|^of$|gesamt|total/i,
};

/**
 * Reads rows of target, numerator and denominator; without names they are taken in the order of the targets, an empty
 * row standing for the target that has no value.
 */
export function readPasted(text: string, targets: PasteTarget[]): Pasted {
  const rows = cellsOf(text);
  const first = rows.findIndex((cells) => !isEmpty(cells));
  const head = rows[first];
  const headed = head !== undefined && isHead(head, targets);
  const above = headed ? first + 1 : 0;
  const body = rows.slice(above);
  const columns = (headed ? columnsOf(head) : null) ?? guessed(body);
  const found: Pasted = { placed: [], unplaced: [] };
  body.forEach((cells, at) => {
    if (isEmpty(cells)) return;
    const row = at + above + 1;
    const read = readRow(cells, columns, targets, at);
    if (typeof read === 'string') {
      found.unplaced.push({ row, text: cells.join(' · '), fault: read });
    } else if (found.placed.some(({ target }) => target === read.target)) {
      found.unplaced.push({ row, text: cells.join(' · '), fault: 'twice' });
    } else found.placed.push({ row, ...read });
  });
  return found;
}

function readRow(
  cells: string[],
  columns: Columns,
  targets: PasteTarget[],
  at: number,
): Omit<Placed, 'row'> | PasteFault {
  const name = columns.target === null ? null : (cells[columns.target] ?? '');
  const target = name === null ? (targets[at] ?? 'tooManyRows') : named(name, targets);
  if (typeof target === 'string') return target;
  const numerator = written(cells[columns.numerator] ?? '');
  if (numerator === '') return 'noNumber';
  if (parseCount(numerator) === null) return 'badNumber';
  const denominator = target.share ? written(cells[columns.denominator] ?? '') : '';
  if (target.share) {
    if (denominator === '') return 'noDenominator';
    const whole = parseCount(denominator);
    if (whole === null) return 'badNumber';
    if (whole === 0) return 'zeroDenominator';
  }
  const said = name === null || plain(name) === plain(target.name) ? null : name;
  return { target: target.id, numerator, denominator, said };
}

/** The target of this name; else the only one whose name holds it or is held by it. */
function named(name: string, targets: PasteTarget[]): PasteTarget | PasteFault {
  const said = plain(name);
  if (said === '') return 'unknownTarget';
  const same = targets.filter((target) => plain(target.name) === said);
  if (same.length === 1 && same[0] !== undefined) return same[0];
  if (same.length > 1) return 'severalTargets';
  const near = targets.filter(({ name: own }) => {
    const known = plain(own);
    return known.includes(said) || said.includes(known);
  });
  if (near.length > 1) return 'severalTargets';
  return near[0] ?? 'unknownTarget';
}

/** A head says what the columns are and no numbers, and is no target itself. */
function isHead(cells: string[], targets: PasteTarget[]): boolean {
  const numbers = cells.some((cell) => parseNumber(written(cell)) !== null);
  if (numbers || columnsOf(cells) === null) return false;
  return !targets.some(({ name }) => cells.some((cell) => plain(cell) === plain(name)));
}

function columnsOf(head: string[]): Columns | null {
  const find = (words: RegExp, without: (number | null)[]) =>
    head.findIndex((cell, at) => words.test(cell) && !without.includes(at));
  const denominator = find(HEADS.denominator, []);
  const target = find(HEADS.target, [denominator]);
  const numerator = find(HEADS.numerator, [denominator, target]);
  if (numerator < 0) return null;
  return { target: target < 0 ? null : target, numerator, denominator };
}

/** Without a head: names first where there are any, then the numbers in their order. */
function guessed(rows: string[][]): Columns {
  const hasNames = rows.some(([first = '']) => /\p{L}/u.test(first));
  return hasNames
    ? { target: 0, numerator: 1, denominator: 2 }
    : { target: null, numerator: 0, denominator: 1 };
}

/** A number as a spreadsheet writes it: spaces for thousands are left out. */
function written(cell: string): string {
  return cell.replaceAll(/(?<=\d)[\s\u00a0\u202f'](?=\d{3})/g, '').trim();
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
