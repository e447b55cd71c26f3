import type { IndicatorChange } from '../api/warnings';
import { sortRows } from '../ui/figure/areaRows';
import type { Sort } from '../ui/Sorting';

const KEYS: Record<string, (item: IndicatorChange) => number | null> = {
  earlier: ({ change }) => change.earlier.value,
  later: ({ change }) => change.later.value,
  points: ({ change }) => change.change?.points ?? null,
  percent: ({ change }) => change.change?.percent ?? null,
  index: ({ change }) => change.change?.index ?? null,
  z: ({ change }) => change.z,
};

export function sortOf(text: string): Sort {
  const column = text.replace('-', '');
  return column in KEYS || column === 'district'
    ? { column, descending: text.startsWith('-') }
    : { column: '', descending: false };
}

/** Sorted as the address asks; as they came where it asks for nothing. */
export function sorted(items: IndicatorChange[], text: string): IndicatorChange[] {
  const sort = sortOf(text);
  if (sort.column === '') return items;
  const rows = items.map((item) => ({ district: item.change.district, item }));
  return sortRows(rows, sort, ({ item }, column) => KEYS[column]?.(item) ?? null).map(
    ({ item }) => item,
  );
}
