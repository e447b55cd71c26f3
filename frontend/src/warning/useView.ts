import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { searchOf, viewOf, type View } from './view';

export type ChangeView = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The view that the address holds, and how it is changed. */
export function useView(): [View, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => viewOf(params), [params]);
  const change = useCallback<ChangeView>(
    (wanted) => {
      setParams(
        (before) => {
          const now = viewOf(before);
          return searchOf({ ...now, ...(typeof wanted === 'function' ? wanted(now) : wanted) });
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [view, change];
}
