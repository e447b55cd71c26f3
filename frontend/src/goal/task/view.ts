import type { TaskQuery } from '../../api/tasks';

export const SHOWS = ['open', 'overdue', 'done', 'all'] as const;
const SORTS = ['due', 'what', 'area', 'owner'];
const FIRST = 'due';

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): TaskQuery {
  const sort = params.get('sort') ?? FIRST;
  const page = Number(params.get('seite') ?? 1) - 1;
  return {
    q: params.get('q') ?? '',
    show: SHOWS.find((show) => show === params.get('zeige')) ?? 'open',
    mine: params.get('unsere') === '1',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf({ q, show, mine, sort, page }: TaskQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (show !== 'open') params.set('zeige', show);
  if (mine) params.set('unsere', '1');
  if (sort !== FIRST) params.set('sort', sort);
  if (page > 0) params.set('seite', String(page + 1));
  return params;
}
