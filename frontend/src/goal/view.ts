import { GOAL_STATES, LEVELS, type GoalQuery } from '../api/goals';

const SORTS = ['title', 'area', 'state', 'level', 'changedAt'];
const FIRST = '-changedAt';

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): GoalQuery {
  const sort = params.get('sort') ?? FIRST;
  const page = Number(params.get('seite') ?? 1) - 1;
  return {
    q: params.get('q') ?? '',
    area: params.get('gebiet') ?? '',
    states: GOAL_STATES.filter((state) => params.getAll('stand').includes(state)),
    framework: params.get('rahmen') ?? '',
    level: LEVELS.find((level) => level === params.get('ebene')) ?? '',
    mine: params.get('unsere') === '1',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf(query: GoalQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== '') params.set('q', query.q);
  if (query.area !== '') params.set('gebiet', query.area);
  for (const state of query.states) params.append('stand', state);
  if (query.framework !== '') params.set('rahmen', query.framework);
  if (query.level !== '') params.set('ebene', query.level);
  if (query.mine) params.set('unsere', '1');
  if (query.sort !== FIRST) params.set('sort', query.sort);
  if (query.page > 0) params.set('seite', String(query.page + 1));
  return params;
}

export function isFiltered(query: GoalQuery): boolean {
  const { q, area, states, framework, level, mine } = query;
  return q !== '' || area !== '' || states.length > 0 || framework !== '' || level !== '' || mine;
}
