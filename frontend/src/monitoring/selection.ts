import { createContext, useContext } from 'react';

export interface Selection {
  /** Codes of the areas chosen, in the order of choice. */
  chosen: string[];
  toggle: (code: string) => void;
  /** The city's own code: it is always beside the others and is never chosen. */
  city: string;
}

/** What is chosen, for the parts of the page that show it; they alone are drawn anew. */
export const SelectionContext = createContext<Selection>({
  chosen: [],
  toggle: () => undefined,
  city: '',
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}
