import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Changes parts of a view; a function gets the view as it stands then. */
export type Change<View> = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The view in the address, and the way to change parts of it; that way stays the same function. */
export function useAddressView<View>(
  read: (params: URLSearchParams) => View,
  write: (view: View) => URLSearchParams,
): [View, Change<View>] {
  const [params, setParams] = useSearchParams();
  const latest = useRef(setParams);
  useEffect(() => {
    latest.current = setParams;
  }, [setParams]);
  const change = useCallback<Change<View>>(
    (part) => {
      latest.current(
        (now) => {
          const view = read(now);
          return write({ ...view, ...(typeof part === 'function' ? part(view) : part) });
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [read, write],
  );
  return [useMemo(() => read(params), [read, params]), change];
}
