import { createContext, useContext, useEffect, useSyncExternalStore, type RefObject } from 'react';

type Listener = () => void;

/**
 * The area under the pointer or the focus, shared by map, charts and table. It lives outside of
 * React's state, so that moving over a map draws nothing anew but what shows it.
 */
export interface Pointed {
  get: () => string | null;
  set: (code: string | null) => void;
  subscribe: (listener: Listener) => () => void;
}

export function createPointed(): Pointed {
  let current: string | null = null;
  const listeners = new Set<Listener>();
  return {
    get: () => current,
    set: (code) => {
      if (code === current) return;
      current = code;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const PointedContext = createContext<Pointed>(createPointed());

/** The code of the area pointed at; draws its caller anew when it changes. */
export function usePointed(): string | null {
  const pointed = useContext(PointedContext);
  return useSyncExternalStore(pointed.subscribe, pointed.get);
}

/**
 * Links everything within an element that carries `data-area`: what is pointed at in one place is
 * marked (`data-pointed`) in all of them.
 */
export function useLinkedAreas(within: RefObject<HTMLElement | null>, pointed: Pointed): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    const read = ({ target }: Event) => {
      const area = target instanceof Element ? target.closest('[data-area]') : null;
      pointed.set(area?.getAttribute('data-area') ?? null);
    };
    const leave = () => {
      pointed.set(null);
    };
    const mark = () => {
      const code = pointed.get();
      for (const old of root.querySelectorAll('[data-pointed]')) {
        old.removeAttribute('data-pointed');
      }
      if (code === null) return;
      for (const area of root.querySelectorAll(`[data-area="${CSS.escape(code)}"]`)) {
        area.setAttribute('data-pointed', '');
      }
    };
    root.addEventListener('pointerover', read);
    root.addEventListener('focusin', read);
    root.addEventListener('pointerleave', leave);
    const unsubscribe = pointed.subscribe(mark);
    return () => {
      root.removeEventListener('pointerover', read);
      root.removeEventListener('focusin', read);
      root.removeEventListener('pointerleave', leave);
      unsubscribe();
    };
  }, [within, pointed]);
}
