import type { Sorting } from '../../ui/Sorting';

/** The order as the address and the API have it (`-name`), as a column and a direction. */
export function sortingOf(sort: string, onSort: (sort: string) => void): Sorting {
  return {
    sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
    onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
  };
}
