import type { Mapping, Variable } from '../../api/types';

/** The names of the columns as the server gives them: one without a name, and one that comes twice. */
export function headersOf(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.trim() === '' ? `Spalte ${letters(at)}` : cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}

type Known = Pick<Variable, 'code' | 'name' | 'headers'>;

/** A mapping onto other headings: what was said of a heading stays, the rest is proposed by name. */
export function remapped(
  mapping: Mapping,
  headerRow: number,
  headers: string[],
  variables: Known[],
): Mapping {
  const kept = mapping.columns.filter(({ header }) => headers.includes(header));
  const taken = new Set(kept.map(({ variable }) => variable));
  const proposed = headers.flatMap((header) => {
    if (kept.some((column) => column.header === header)) return [];
    const hit = variables.find((variable) => isCalled(variable, header));
    if (hit === undefined || taken.has(hit.code)) return [];
    taken.add(hit.code);
    return [{ header, variable: hit.code }];
  });
  const still = (column: string | null) =>
    column !== null && headers.includes(column) ? column : null;
  return {
    ...mapping,
    headerRow,
    districtColumn: still(mapping.districtColumn) ?? headers.find(isDistrict) ?? null,
    nameColumn: still(mapping.nameColumn),
    dateColumn: still(mapping.dateColumn),
    variableColumn: still(mapping.variableColumn),
    valueColumn: still(mapping.valueColumn),
    originColumn: still(mapping.originColumn),
    columns: [...kept, ...proposed],
  };
}

function isCalled({ code, name, headers }: Known, header: string): boolean {
  return [...headers, code, name.de, name.en].some((each) => plain(each) === plain(header));
}

function isDistrict(header: string): boolean {
  return /^(stat(istischer|\.)? )?(bezirk|district(_code)?)(snummer|\s?nr\.?)?$/i.test(header);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function letters(at: number): string {
  const first = Math.floor(at / 26);
  return (first > 0 ? letters(first - 1) : '') + String.fromCharCode(65 + (at % 26));
}
