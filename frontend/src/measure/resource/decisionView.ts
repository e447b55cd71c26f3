import { OUTCOMES, type DecisionQuery } from '../../api/resources';

const SORTS = ['date', 'measure', 'outcome', 'money', 'paper'];
const FIRST = '-date';

/** What the address asks for; what it cannot mean is left aside. */
export function queryOf(params: URLSearchParams): DecisionQuery {
  const sort = params.get('sort') ?? FIRST;
  const page = Number(params.get('seite') ?? 1) - 1;
  return {
    q: params.get('q') ?? '',
    outcomes: OUTCOMES.filter((outcome) => params.getAll('ergebnis').includes(outcome)),
    organisation: params.get('traeger') ?? '',
    conditionsOpen: params.get('auflagen') === 'offen',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf(query: DecisionQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== '') params.set('q', query.q);
  for (const outcome of query.outcomes) params.append('ergebnis', outcome);
  if (query.organisation !== '') params.set('traeger', query.organisation);
  if (query.conditionsOpen) params.set('auflagen', 'offen');
  if (query.sort !== FIRST) params.set('sort', query.sort);
  if (query.page > 0) params.set('seite', String(query.page + 1));
  return params;
}

export function isFiltered({ q, outcomes, organisation, conditionsOpen }: DecisionQuery): boolean {
  return q !== '' || outcomes.length > 0 || organisation !== '' || conditionsOpen;
}
