import { useSearchParams } from 'react-router';
import { FACILITY_KINDS, type FacilityQuery } from '../../api/facilities';

/** Which facilities are listed, as it stands in the address. */
export function readFacilityView(params: URLSearchParams): FacilityQuery {
  const page = Number(params.get('page') ?? '1');
  return {
    district: params.get('bezirk') ?? '',
    kind: FACILITY_KINDS.find((kind) => kind === params.get('art')) ?? '',
    q: params.get('q') ?? '',
    page: Number.isInteger(page) && page >= 1 ? page - 1 : 0,
  };
}

/** The address of a view; defaults are not written. */
export function writeFacilityView(view: FacilityQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (view.q !== '') params.set('q', view.q);
  if (view.kind !== '') params.set('art', view.kind);
  if (view.district !== '') params.set('bezirk', view.district);
  if (view.page > 0) params.set('page', String(view.page + 1));
  return params;
}

/** The view and the way to change parts of it; any change but of the page begins anew. */
export function useFacilityView(): [FacilityQuery, (change: Partial<FacilityQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<FacilityQuery>) => {
    setParams((now) => writeFacilityView({ ...readFacilityView(now), page: 0, ...part }), {
      replace: 'q' in part,
      preventScrollReset: true,
    });
  };
  return [readFacilityView(params), change];
}
