import type { Level } from '../api/types';

export const SORT_COLUMNS = ['district', 'value', 'count', 'rank', 'difference'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** All that the monitoring page shows, as it stands in the address. */
export interface View {
  /** Code of the indicator; empty means the first one. */
  indicator: string;
  /** ISO date; empty means the newest one. */
  date: string;
  level: Level;
  /** Codes of the areas compared in the series, at most {@link MAX_COMPARED}. */
  districts: string[];
  sort: Sort;
  /** The n of the "n-th highest", or null. */
  rank: number | null;
  filter: string;
}

export const MAX_COMPARED = 6;
/** Takes an area into the comparison or out of it; null where nothing can be compared. */
export type Toggle = ((code: string) => void) | null;
const BY_DISTRICT: Sort = { column: 'district', descending: false };

/** Reads the view from the address; what makes no sense there is left out. */
export function readView(params: URLSearchParams): View {
  const rank = Number(params.get('rank'));
  return {
    indicator: params.get('indicator') ?? '',
    date: params.get('date') ?? '',
    level: params.get('level') === 'BOROUGH' ? 'BOROUGH' : 'DISTRICT',
    districts: [...new Set(params.getAll('district'))].slice(0, MAX_COMPARED),
    sort: readSort(params.get('sort')),
    rank: Number.isInteger(rank) && rank >= 2 && rank <= 92 ? rank : null,
    filter: params.get('q') ?? '',
  };
}

/** Writes the view as an address that {@link readView} reads back; defaults are not written. */
export function writeView(view: View): URLSearchParams {
  const params = new URLSearchParams();
  if (view.indicator !== '') params.set('indicator', view.indicator);
  if (view.date !== '') params.set('date', view.date);
  if (view.level !== 'DISTRICT') params.set('level', view.level);
  for (const district of view.districts) params.append('district', district);
  if (view.sort.column !== 'district' || view.sort.descending) {
    params.set('sort', (view.sort.descending ? '-' : '') + view.sort.column);
  }
  if (view.rank !== null) params.set('rank', String(view.rank));
  if (view.filter !== '') params.set('q', view.filter);
  return params;
}

/** Takes an area into the comparison or out of it; a seventh changes nothing. */
export function toggleDistrict(districts: string[], code: string): string[] {
  if (districts.includes(code)) return districts.filter((other) => other !== code);
  return districts.length < MAX_COMPARED ? [...districts, code] : districts;
}

function readSort(text: string | null): Sort {
  const descending = text?.startsWith('-') ?? false;
  const column = SORT_COLUMNS.find((known) => known === text?.replace('-', ''));
  return column === undefined ? BY_DISTRICT : { column, descending };
}
