import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readView, writeView, type DoubleView } from './view';

export type ChangeDouble = (
  change: Partial<DoubleView> | ((view: DoubleView) => Partial<DoubleView>),
) => void;

/** The view in the address, and the way to change parts of it; that way stays the same function. */
export function useDoubleView(): [DoubleView, ChangeDouble] {
  const [params, setParams] = useSearchParams();
  const latest = useRef(setParams);
  useEffect(() => {
    latest.current = setParams;
  }, [setParams]);
  const change = useCallback<ChangeDouble>((part) => {
    latest.current(
      (now) => {
        const view = readView(now);
        return writeView({ ...view, ...(typeof part === 'function' ? part(view) : part) });
      },
      { replace: true, preventScrollReset: true },
    );
  }, []);
  return [useMemo(() => readView(params), [params]), change];
}
