import { createContext, useContext, useSyncExternalStore } from 'react';

/**
 * The areas chosen, in the order of choice. The address holds them; this tells each part of the page
 * about its own area alone, so that choosing one of two thousand draws one anew.
 */
export interface Chosen {
  get: () => string[];
  set: (codes: string[]) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createChosen(initial: string[]): Chosen {
  let chosen = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => chosen,
    set: (codes) => {
      // The same areas read anew from the address are no change.
      if (codes.join() === chosen.join()) return;
      chosen = codes;
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

export interface Selection {
  chosen: Chosen;
  toggle: (code: string) => void;
  /** The city's own code: it is always beside the others and is never chosen. */
  city: string;
}

export const SelectionContext = createContext<Selection>({
  chosen: createChosen([]),
  toggle: () => undefined,
  city: '',
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

/** All areas chosen; draws its caller anew whenever one comes or goes. */
export function useChosenList(): string[] {
  const { chosen } = useSelection();
  return useSyncExternalStore(chosen.subscribe, chosen.get);
}

/** Whether this area is chosen; draws its caller anew only when that changes. */
export function useIsChosen(code: string): boolean {
  const { chosen } = useSelection();
  return useSyncExternalStore(chosen.subscribe, () => chosen.get().includes(code));
}
