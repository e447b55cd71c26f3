import { ALL_REPORTS, KINDS, RELATIONS, STATES, type ReportQuery } from '../api/fieldReports';

/** By what reports can be sorted. */
export const SORTS = ['date', 'receivedAt', 'topic', 'state', 'relation'] as const;

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): ReportQuery {
  const text = (name: string) => params.get(name) ?? '';
  const one = <T extends string>(all: readonly T[], name: string) =>
    all.find((each) => each === params.get(name)) ?? '';
  const sort = text('sort');
  const page = Number(params.get('seite') ?? '1');
  return {
    q: text('q'),
    district: text('bezirk'),
    topic: text('thema'),
    indicator: text('indikator'),
    organisation: text('von'),
    kind: one(KINDS, 'art'),
    relation: one(RELATIONS, 'verhaeltnis'),
    state: one(STATES, 'stand'),
    own: params.get('eigene') === 'ja',
    sort: SORTS.some((each) => each === sort.replace('-', '')) ? sort : ALL_REPORTS.sort,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf(query: ReportQuery): URLSearchParams {
  const said: [string, string][] = [
    ['q', query.q],
    ['bezirk', query.district],
    ['thema', query.topic],
    ['indikator', query.indicator],
    ['von', query.organisation],
    ['art', query.kind],
    ['verhaeltnis', query.relation],
    ['stand', query.state],
    ['eigene', query.own ? 'ja' : ''],
    ['sort', query.sort === ALL_REPORTS.sort ? '' : query.sort],
    ['seite', query.page === 0 ? '' : String(query.page + 1)],
  ];
  return new URLSearchParams(said.filter(([, text]) => text !== ''));
}

/** Whether anything but the order is asked for. */
export function isFiltered(query: ReportQuery): boolean {
  return searchOf({ ...query, sort: ALL_REPORTS.sort, page: 0 }).size > 0;
}

export function reportPath(id: string): string {
  return `/stimmen/${encodeURIComponent(id)}`;
}
