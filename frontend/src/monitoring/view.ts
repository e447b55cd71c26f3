import type { FigureRef } from '../api/origin';
import type { Level } from '../api/types';
import { originEntries, readOrigin } from '../ui/origin/address';
import type { Sort } from '../ui/Sorting';
import { isMethod, MAX_CLASSES, MIN_CLASSES, type ClassMethod } from './classes';

export const SORT_COLUMNS = [
  'district',
  'value',
  'count',
  'rank',
  'difference',
  'other',
  'change',
] as const;

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
  /** How the map's classes are made, and how many. */
  method: ClassMethod;
  classes: number;
  /** Code of a second indicator to compare with; empty for none. */
  other: string;
  /** An earlier date to compare with; empty for none. Never together with `other`. */
  since: string;
  /** The instant whose state is shown; empty for the present one. */
  asOf: string;
  /** The figure that is asked where it comes from. */
  origin: FigureRef | null;
  /** Page of the table, from 0; only where there are more than {@link PAGE_SIZE} areas. */
  page: number;
}

export const MAX_COMPARED = 6;
export const PAGE_SIZE = 500;
const BY_DISTRICT: Sort = { column: 'district', descending: false };
const RANKS = { least: 2, most: 92 };
const DEFAULT_CLASSES = 5;

/** Reads the view from the address; what makes no sense there is left out. */
export function readView(params: URLSearchParams): View {
  const text = (name: string) => params.get(name) ?? '';
  const method = text('method');
  const other = text('with');
  return {
    indicator: text('indicator'),
    date: text('date'),
    level: text('level') === 'BOROUGH' ? 'BOROUGH' : 'DISTRICT',
    districts: [...new Set(params.getAll('district'))].slice(0, MAX_COMPARED),
    sort: readSort(text('sort')),
    rank: whole(text('rank'), RANKS.least, RANKS.most),
    filter: text('q'),
    method: isMethod(method) ? method : 'natural',
    classes: whole(text('classes'), MIN_CLASSES, MAX_CLASSES) ?? DEFAULT_CLASSES,
    other,
    since: other === '' ? text('since') : '',
    asOf: Number.isNaN(Date.parse(text('asOf'))) ? '' : text('asOf'),
    origin: readOrigin(params),
    page: whole(text('page'), 1, 10_000) ?? 0,
  };
}

/** Writes the view as an address that {@link readView} reads back; defaults are not written. */
export function writeView(view: View): URLSearchParams {
  const sort = (view.sort.descending ? '-' : '') + view.sort.column;
  return new URLSearchParams(
    [
      ['indicator', view.indicator],
      ['date', view.date],
      ['level', view.level === 'DISTRICT' ? '' : view.level],
      ...view.districts.map((code) => ['district', code]),
      ['sort', sort === BY_DISTRICT.column ? '' : sort],
      ['rank', view.rank === null ? '' : String(view.rank)],
      ['q', view.filter],
      ['method', view.method === 'natural' ? '' : view.method],
      ['classes', view.classes === DEFAULT_CLASSES ? '' : String(view.classes)],
      ['with', view.other],
      ['since', view.other === '' ? view.since : ''],
      ['asOf', view.asOf],
      ...originEntries(view.origin),
      ['page', view.page === 0 ? '' : String(view.page)],
    ].filter(([, value]) => value !== ''),
  );
}

/** Takes an area into the comparison or out of it; a seventh changes nothing. */
export function toggleDistrict(districts: string[], code: string): string[] {
  if (districts.includes(code)) return districts.filter((other) => other !== code);
  return districts.length < MAX_COMPARED ? [...districts, code] : districts;
}

function whole(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}

function readSort(text: string): Sort {
  const descending = text.startsWith('-');
  const column = SORT_COLUMNS.find((known) => known === text.replace('-', ''));
  return column === undefined ? BY_DISTRICT : { column, descending };
}
