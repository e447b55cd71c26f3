import { useSearchParams } from 'react-router';

/** What the index shows, as it stands in the address. */
export interface IndexView {
  q: string;
  /** Code of the indicator beside the names; empty for the first, "-" for none. */
  indicator: string;
  scheme: string;
}

export function useIndexView(): [IndexView, (change: Partial<IndexView>) => void] {
  const [params, setParams] = useSearchParams();
  const view: IndexView = {
    q: params.get('q') ?? '',
    indicator: params.get('indicator') ?? '',
    scheme: params.get('scheme') ?? '',
  };
  const change = (part: Partial<IndexView>) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...view, ...part })) {
      if (value !== '') next.set(name, value);
    }
    setParams(next, { replace: 'q' in part, preventScrollReset: true });
  };
  return [view, change];
}
