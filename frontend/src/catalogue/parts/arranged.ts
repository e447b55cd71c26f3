import type { ListQuery } from '../../api/held';

/** A short list that the server sends whole, searched and sorted here as it does elsewhere. */
export function arranged<T extends { code: string }>(
  items: T[],
  { q, sort }: Pick<ListQuery, 'q' | 'sort'>,
  nameOf: (item: T) => string,
): T[] {
  const sought = q.trim().toLocaleLowerCase('de');
  const direction = sort.startsWith('-') ? -1 : 1;
  const keyOf = (item: T) => (sort.endsWith('code') ? item.code : nameOf(item));
  return items
    .filter((item) => `${item.code} ${nameOf(item)}`.toLocaleLowerCase('de').includes(sought))
    .sort((a, b) => direction * keyOf(a).localeCompare(keyOf(b), 'de', { numeric: true }));
}
