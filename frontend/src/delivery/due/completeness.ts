import type { Completeness } from '../../api/types';

type Row = Completeness['items'][number];
export type Cell = Row['cells'][number];
export type Filling = 'all' | 'part' | 'none';

/** Whether every district has a value, some, or none. */
export function fillingOf({ present, expected }: Pick<Cell, 'present' | 'expected'>): Filling {
  if (present === 0) return 'none';
  return present < expected ? 'part' : 'all';
}

/** The variables by their source, in the order in which they came. */
export function bySource(items: Row[]): { source: Row['source']; rows: Row[] }[] {
  const groups = new Map<string, { source: Row['source']; rows: Row[] }>();
  for (const row of items) {
    const group = groups.get(row.source.code) ?? { source: row.source, rows: [] };
    group.rows.push(row);
    groups.set(row.source.code, group);
  }
  return [...groups.values()];
}

/** How many of all cells are filled for every district. */
export function filled(items: Row[]): { full: number; total: number } {
  const cells = items.flatMap((row) => row.cells);
  return { full: cells.filter((cell) => fillingOf(cell) === 'all').length, total: cells.length };
}
