import { useSearchParams } from 'react-router';
import { readView, writeView, type View } from './view';

/** The view in the address and the way to change parts of it. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<View>) => {
    // Typing in the filter replaces the entry, so that "back" leads to the page before.
    setParams((now) => writeView({ ...readView(now), ...part }), {
      replace: 'filter' in part,
      preventScrollReset: true,
    });
  };
  return [readView(params), change];
}
