import { FINDINGS, KINDS, MEASURE_STATES, TARGET_GROUPS, type MeasureQuery } from '../api/measures';

const SORTS = ['title', 'organisation', 'state', 'from', 'to', 'changedAt'];
const FIRST = 'title';

export const GROUPS = ['organisation', 'district', 'area'] as const;
export type Grouping = (typeof GROUPS)[number];

/** How the list is looked at: as a table, or along the calendar. */
export interface MeasureView extends MeasureQuery {
  shape: 'table' | 'line';
  grouping: Grouping;
}

const among = <T extends string>(values: readonly T[], text: string | null): T | '' =>
  values.find((value) => value === text) ?? '';

/** What the address asks for; what it cannot mean is left aside. */
export function viewOf(params: URLSearchParams): MeasureView {
  const sort = params.get('sort') ?? FIRST;
  const page = Number(params.get('seite') ?? 1) - 1;
  const text = (name: string) => params.get(name) ?? '';
  return {
    q: text('q'),
    states: MEASURE_STATES.filter((state) => params.getAll('stand').includes(state)),
    kind: among(KINDS, params.get('art')),
    organisation: text('traeger'),
    district: text('bezirk'),
    scheme: text('gebietsstand'),
    area: text('gebiet'),
    goal: text('ziel'),
    targetGroup: among(TARGET_GROUPS, params.get('gruppe')),
    finding: among(FINDINGS, params.get('fehlt')),
    managed: params.get('empfehlung') === '1' ? 'no' : '',
    mine: params.get('unsere') === '1',
    sort: SORTS.includes(sort.replace('-', '')) ? sort : FIRST,
    page: Number.isInteger(page) && page > 0 ? page : 0,
    shape: params.get('ansicht') === 'kalender' ? 'line' : 'table',
    grouping: among(GROUPS, params.get('nach')) || 'organisation',
  };
}

/** The address of a list; what is usual is not in it. */
export function searchOf(view: MeasureView): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value !== '') params.set(name, value);
  };
  set('q', view.q);
  for (const state of view.states) params.append('stand', state);
  set('art', view.kind);
  set('traeger', view.organisation);
  set('bezirk', view.district);
  set('gebietsstand', view.district === '' ? '' : view.scheme);
  set('gebiet', view.area);
  set('ziel', view.goal);
  set('gruppe', view.targetGroup);
  set('fehlt', view.finding);
  set('empfehlung', view.managed === 'no' ? '1' : '');
  set('unsere', view.mine ? '1' : '');
  set('sort', view.sort === FIRST ? '' : view.sort);
  set('seite', view.page > 0 ? String(view.page + 1) : '');
  set('ansicht', view.shape === 'line' ? 'kalender' : '');
  set('nach', view.grouping === 'organisation' ? '' : view.grouping);
  return params;
}

/** Whether anything narrows the list. */
export function isFiltered(view: MeasureView): boolean {
  const { q, states, kind, organisation, district, area, goal, targetGroup, finding } = view;
  return (
    [q, kind, organisation, district, area, goal, targetGroup, finding, view.managed].some(
      (each) => each !== '',
    ) ||
    states.length > 0 ||
    view.mine
  );
}
