import { useSearchParams } from 'react-router';
import type { ListQuery } from '../../api/held';

type Sort = ListQuery['sort'];
const SORTS: Sort[] = ['name', '-name', 'code', '-code'];

/** What a list shows, as it stands in the address. */
export function readListView(params: URLSearchParams): ListQuery {
  const page = Number(params.get('page') ?? '1');
  return {
    q: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'name',
    retired: params.get('zeigen') === 'stillgelegt',
    page: Number.isInteger(page) && page >= 1 ? page - 1 : 0,
  };
}

/** The address of a view; defaults are not written. */
export function writeListView(view: ListQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (view.q !== '') params.set('q', view.q);
  if (view.sort !== 'name') params.set('sort', view.sort);
  if (view.retired) params.set('zeigen', 'stillgelegt');
  if (view.page > 0) params.set('page', String(view.page + 1));
  return params;
}

/** The view in the address and the way to change parts of it; any change but of the page begins anew. */
export function useListView(): [ListQuery, (change: Partial<ListQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<ListQuery>) => {
    setParams((now) => writeListView({ ...readListView(now), page: 0, ...part }), {
      replace: 'q' in part,
      preventScrollReset: true,
    });
  };
  return [readListView(params), change];
}
