import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type View } from './view';

/** Changes parts of the view; a function gets the view as it stands then. */
export type ChangeView = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The view in the address, and the way to change parts of it; that way stays the same function. */
export function useView(): [View, ChangeView] {
  const [params, setParams] = useSearchParams();
  const latest = useRef(setParams);
  useEffect(() => {
    latest.current = setParams;
  }, [setParams]);
  const change = useCallback<ChangeView>((part) => {
    latest.current(
      (now) => {
        const view = readView(now);
        return writeView({ ...view, ...(typeof part === 'function' ? part(view) : part) });
      },
      // Typing in the filter replaces the entry, so that "back" leads to the page before.
      { replace: typeof part === 'object' && 'filter' in part, preventScrollReset: true },
    );
  }, []);
  const view = useMemo(() => readView(params), [params]);
  return [view, change];
}
