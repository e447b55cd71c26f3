import {
  ALL_DOCUMENTATION,
  PENDING,
  STANDINGS,
  type DocumentationQuery,
} from '../../api/documentation';

const SORTS = ['due', 'measure', 'organisation', 'standing'];
const EVERYTHING = 'alle';

/** What the address asks for; what is left to do where it says nothing. */
export function queryOf(params: URLSearchParams): DocumentationQuery {
  const sort = params.get('sort') ?? '';
  const page = Number(params.get('seite') ?? 1) - 1;
  const standings = STANDINGS.filter((each) => params.getAll('stand').includes(each));
  const all = params.get('stand') === EVERYTHING;
  return {
    q: params.get('q') ?? '',
    standings: all ? [] : standings.length === 0 ? PENDING : standings,
    organisation: params.get('von') ?? '',
    area: params.get('gebiet') ?? '',
    district: params.get('bezirk') ?? '',
    mine: params.get('unsere') === '1',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : ALL_DOCUMENTATION.sort,
    page: Number.isInteger(page) && page > 0 ? page : 0,
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf(query: DocumentationQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== '') params.set('q', query.q);
  if (query.standings.length === 0) params.set('stand', EVERYTHING);
  else if (!isUsual(query)) for (const each of query.standings) params.append('stand', each);
  if (query.organisation !== '') params.set('von', query.organisation);
  if (query.area !== '') params.set('gebiet', query.area);
  if (query.district !== '') params.set('bezirk', query.district);
  if (query.mine) params.set('unsere', '1');
  if (query.sort !== ALL_DOCUMENTATION.sort) params.set('sort', query.sort);
  if (query.page > 0) params.set('seite', String(query.page + 1));
  return params;
}

/** Whether it is asked for more closely than what is left to do. */
export function isFiltered(query: DocumentationQuery): boolean {
  const { q, organisation, area, district, mine, standings } = query;
  const named = q !== '' || organisation !== '' || area !== '' || district !== '' || mine;
  return named || (standings.length > 0 && !isUsual(query));
}

function isUsual({ standings }: DocumentationQuery): boolean {
  return (
    standings.length === PENDING.length && PENDING.every((standing) => standings.includes(standing))
  );
}
