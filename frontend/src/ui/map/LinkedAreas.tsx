import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPointed, PointedContext, useLinkedAreas } from '../linked';
import { createChosen, SelectionContext } from './selection';

interface Props {
  /** The areas chosen, in the order of choice. */
  chosen: string[];
  /** Stays the same function as long as nothing else changes. */
  toggle: (code: string) => void;
  /** The code of what is always beside the others and is never chosen; empty where there is none. */
  city?: string;
  children: ReactNode;
}

/** Map, charts and table of the same areas: what is pointed at or chosen in one is so in all. */
export function LinkedAreas({ chosen: codes, toggle, city = '', children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [pointed] = useState(createPointed);
  useLinkedAreas(root, pointed);
  const [chosen] = useState(() => createChosen(codes));
  useLayoutEffect(() => {
    chosen.set(codes);
  }, [chosen, codes]);
  const selection = useMemo(() => ({ chosen, toggle, city }), [chosen, toggle, city]);
  return (
    <PointedContext value={pointed}>
      <SelectionContext value={selection}>
        <div ref={root}>{children}</div>
      </SelectionContext>
    </PointedContext>
  );
}
