import { useSearchParams } from 'react-router';
import { EVERYTHING, type AuditFilter, type AuditQuery } from '../api/audit';

/** Each part of the view by its name in the address. */
const NAMES: Record<keyof AuditFilter, string> = {
  from: 'von',
  to: 'bis',
  organisation: 'organisation',
  role: 'rolle',
  action: 'vorgang',
  objectType: 'gegenstand',
  objectId: 'kennung',
};
const FIELDS = Object.keys(NAMES) as (keyof AuditFilter)[];
export const SORTS = ['sequence', 'role', 'organisation', 'action', 'objectType'] as const;

/** What the page shows, as it stands in the address. */
export function readAuditView(params: URLSearchParams): AuditQuery {
  const page = Number(params.get('page') ?? '1');
  const sort = params.get('sort') ?? '';
  const view = { ...EVERYTHING };
  for (const field of FIELDS) view[field] = params.get(NAMES[field]) ?? '';
  if (!isDay(view.from)) view.from = '';
  if (!isDay(view.to)) view.to = '';
  if (SORTS.some((each) => each === sort.replace(/^-/, ''))) view.sort = sort;
  if (Number.isInteger(page) && page >= 1) view.page = page - 1;
  return view;
}

/** The address of a view; defaults are not written. */
export function writeAuditView(view: AuditQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const field of FIELDS) if (view[field] !== '') params.set(NAMES[field], view[field]);
  if (view.sort !== EVERYTHING.sort) params.set('sort', view.sort);
  if (view.page > 0) params.set('page', String(view.page + 1));
  return params;
}

/** The view and the way to change parts of it; any change but of the page begins anew. */
export function useAuditView(): [AuditQuery, (part: Partial<AuditQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<AuditQuery>) => {
    setParams((now) => writeAuditView({ ...readAuditView(now), page: 0, ...part }), {
      replace: 'objectId' in part,
      preventScrollReset: true,
    });
  };
  return [readAuditView(params), change];
}

export function isFiltered(view: AuditQuery): boolean {
  return FIELDS.some((field) => view[field] !== '');
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
