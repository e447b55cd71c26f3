import type { ReactNode } from 'react';

interface Props {
  /** Names the bar as a search landmark, where a page has more than its list. */
  label?: string;
  /** How much is listed, as a sentence; empty while that is not known. */
  shown?: string | undefined;
  children: ReactNode;
}

/** What a list is narrowed by, and how much is left; not on paper. */
export function FilterBar({ label, shown, children }: Props) {
  return (
    <div
      className="filters list-filters"
      {...(label === undefined ? {} : { role: 'search', 'aria-label': label })}
    >
      {children}
      {shown !== undefined && <FilterCount>{shown}</FilterCount>}
    </div>
  );
}

/** How much is listed, said again whenever it changes. */
export function FilterCount({ children }: { children: ReactNode }) {
  return (
    <p className="muted shown" role="status">
      {children}
    </p>
  );
}
