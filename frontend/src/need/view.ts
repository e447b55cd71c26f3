import type { DynamicsClass, NeedArea, StatusClass } from '../api/needIndices';
import type { Sort } from '../ui/Sorting';

export const STATUSES = ['HIGH', 'MEDIUM', 'LOW', 'VERY_LOW'] as const satisfies StatusClass[];
export const DYNAMICS = ['POSITIVE', 'STABLE', 'NEGATIVE'] as const satisfies DynamicsClass[];
const ONLY = ['unsure', 'changed'] as const;
export type Only = (typeof ONLY)[number];

/** A field of the matrix; without dynamics the districts that have none. */
export interface Field {
  status: StatusClass;
  dynamics: DynamicsClass | null;
}

/** What the page shows; all of it stands in its address. */
export interface NeedView {
  /** Code of the index; empty for the first. */
  index: string;
  /** Empty for the newest. */
  date: string;
  field: Field | null;
  only: Only | '';
  /** The district looked at; empty for none. */
  district: string;
  filter: string;
  sort: Sort;
}

const FIRST: Sort = { column: 'district', descending: false };
const WITHOUT = 'NONE';

export function readView(params: URLSearchParams): NeedView {
  const sort = params.get('sort') ?? '';
  return {
    index: params.get('index') ?? '',
    date: params.get('date') ?? '',
    field: readField(params.get('klasse') ?? ''),
    only: ONLY.find((only) => only === params.get('nur')) ?? '',
    district: params.get('bezirk') ?? '',
    filter: params.get('q') ?? '',
    sort: sort === '' ? FIRST : { column: sort.replace('-', ''), descending: sort.startsWith('-') },
  };
}

/** The address of a view; what is usual is not in it. */
export function writeView(view: NeedView): URLSearchParams {
  const { field, sort } = view;
  const order = `${sort.descending ? '-' : ''}${sort.column}`;
  const said = {
    index: view.index,
    date: view.date,
    klasse: field === null ? '' : keyOf(field),
    nur: view.only,
    bezirk: view.district,
    q: view.filter,
    sort: order === FIRST.column ? '' : order,
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

export const keyOf = ({ status, dynamics }: Field): string => `${status}.${dynamics ?? WITHOUT}`;

function readField(text: string): Field | null {
  const [one, other] = text.split('.');
  const status = STATUSES.find((each) => each === one);
  const dynamics = DYNAMICS.find((each) => each === other) ?? null;
  if (status === undefined || (dynamics === null && other !== WITHOUT)) return null;
  return { status, dynamics };
}

/** The field that a district lies in; null where it is not rated. */
export function fieldOf({ status, dynamics }: NeedArea): Field | null {
  return status === null ? null : { status: status.class, dynamics: dynamics?.class ?? null };
}

/** Whether the class of a district may be another one, or lies at a limit. */
export const isUnsure = ({ sureness }: NeedArea): boolean =>
  sureness !== null && (!sureness.certain || sureness.nearBorder);

export const hasChanged = ({ before }: NeedArea): boolean =>
  before !== null && before.cause !== 'SAME';

/** Whether the filters beside the text let a district through. */
export function isShown(
  area: NeedArea,
  { field, only }: Pick<NeedView, 'field' | 'only'>,
): boolean {
  const own = fieldOf(area);
  if (field !== null && (own === null || keyOf(own) !== keyOf(field))) return false;
  if (only === 'unsure') return isUnsure(area);
  return only === '' || hasChanged(area);
}

/** What the table is sorted by. */
export function keyOfArea({ status, dynamics, sureness }: NeedArea, column: string): number | null {
  switch (column) {
    case 'index':
    case 'status':
      return status?.index ?? null;
    case 'dynamics':
      return dynamics?.index ?? null;
    case 'rank':
      return status?.rank ?? null;
    case 'sureness':
      return sureness === null ? null : sureness.possible.length + Number(sureness.nearBorder) / 2;
    default:
      return null;
  }
}

/** How many districts are in each class of status. */
export function countsOf(areas: NeedArea[]): Record<StatusClass, number> {
  const counts: Record<StatusClass, number> = { HIGH: 0, MEDIUM: 0, LOW: 0, VERY_LOW: 0 };
  for (const { status } of areas) if (status !== null) counts[status.class] += 1;
  return counts;
}

/** The step of the map's neutral ramp: darker for a lower status. */
export const STEP: Record<StatusClass, number> = { HIGH: 1, MEDIUM: 3, LOW: 5, VERY_LOW: 7 };
