import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type View } from './view';

export type ChangeView = (change: Partial<View>) => void;

/** The view in the address, and the way to change parts of it; that way stays the same function. */
export function useView(): [View, ChangeView] {
  const [params, setParams] = useSearchParams();
  const latest = useRef(setParams);
  useEffect(() => {
    latest.current = setParams;
  }, [setParams]);
  const change = useCallback((part: Partial<View>) => {
    // Typing in the filter replaces the entry, so that "back" leads to the page before.
    latest.current((now) => writeView({ ...readView(now), ...part }), {
      replace: 'filter' in part,
      preventScrollReset: true,
    });
  }, []);
  const view = useMemo(() => readView(params), [params]);
  return [view, change];
}
