import type { Value, Values } from '../api/types';

/** The words of the file, in the reader's language. */
export interface CsvWords {
  title: string;
  date: string;
  source: string;
  scheme: string;
  fictitious: string;
  suppressed: string;
  /** Who delivered the counts behind the figures. */
  sources: string[];
  columns: string[];
  status: (value: Value) => string;
  yes: string;
  dateText: string;
  /** Decimal sign of the language, for the spreadsheet that will open the file. */
  decimal: ',' | '.';
}

/**
 * The table as a file for a spreadsheet: what it is, where it is from and what to mind
 * stand above the rows. UTF-8 with byte order mark, semicolons, CRLF.
 */
export function csvOf(values: Values, rows: Value[], words: CsvWords): string {
  const notes = [
    [words.title, `${values.indicator.name} (${values.indicator.unit})`],
    [words.date, words.dateText],
    [words.scheme, values.scheme],
    [words.source, words.sources.join(', ')],
    ...(values.fictitious ? [[words.fictitious]] : []),
    ...(values.suppressedCount > 0 ? [[words.suppressed]] : []),
    [],
  ];
  const table = [words.columns, ...[values.city, ...rows].map((row) => cellsOf(row, words))];
  const lines = [...notes, ...table].map((cells) => cells.map(quoted).join(';'));
  return '\ufeff' + lines.join('\r\n') + '\r\n';
}

function cellsOf(row: Value, words: CsvWords): string[] {
  const figure = (value: number | null | undefined) =>
    typeof value === 'number' ? String(value).replace('.', words.decimal) : '';
  return [
    row.district.code,
    row.district.name,
    figure(row.value),
    figure(row.numerator),
    figure(row.denominator),
    figure(row.rank),
    figure(row.differenceToCity),
    words.status(row),
    row.reason ?? '',
    row.fewCases ? words.yes : '',
  ];
}

function quoted(cell: string): string {
  // A text that a spreadsheet would take for a formula is kept as text.
  const safe = /^[=+@\t]|^-(?![\d.,])/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
