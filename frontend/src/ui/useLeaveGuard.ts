import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router';

/** A way that somebody wants to go while something is not saved. */
type Way = () => void;

/**
 * Holds every way off the page while `unsaved`: links, jumps of the app, the browser's back button,
 * and closing the tab (for which the browser asks in its own words). The router's own blocker would
 * need its data router, which costs every page 17 kB of script.
 */
export function useLeaveGuard(unsaved: boolean) {
  const { navigator } = useContext(NavigationContext);
  const [way, setWay] = useState<Way | null>(null);
  const open = useRef(false);

  useEffect(() => {
    if (!unsaved) return;
    const held = { push: navigator.push, replace: navigator.replace };
    const hold =
      (go: typeof navigator.push): typeof navigator.push =>
      (to, state, options) => {
        if (open.current || staysHere(to)) go.call(navigator, to, state, options);
        else setWay(() => () => go.call(navigator, to, state, options));
      };
    Object.assign(navigator, { push: hold(held.push), replace: hold(held.replace) });
    const stopHolding = holdBack(open, (back) => setWay(() => back));
    const onClose = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', onClose);
    return () => {
      Object.assign(navigator, held);
      stopHolding();
      globalThis.removeEventListener('beforeunload', onClose);
    };
  }, [unsaved, navigator]);

  const stay = useCallback(() => {
    setWay(null);
  }, []);
  const leave = useCallback(() => {
    open.current = true;
    setWay(null);
    way?.();
  }, [way]);
  return { asked: way !== null, stay, leave };
}

function staysHere(to: unknown): boolean {
  if (typeof to === 'object' && to !== null && 'pathname' in to) {
    return to.pathname === globalThis.location.pathname;
  }
  return false;
}

/** The browser has already gone back when it says so: the entry is put in front again. */
function holdBack(open: { current: boolean }, ask: (back: Way) => void): () => void {
  let returning = false;
  const onBack = (event: PopStateEvent) => {
    if (open.current) return;
    event.stopImmediatePropagation();
    if (returning) {
      returning = false;
      return;
    }
    returning = true;
    globalThis.history.go(1);
    ask(() => {
      globalThis.history.go(-1);
    });
  };
  globalThis.addEventListener('popstate', onBack, { capture: true });
  return () => {
    globalThis.removeEventListener('popstate', onBack, { capture: true });
  };
}
