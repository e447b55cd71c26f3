import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Values } from '../api/types';
import { createPointed, PointedContext, useLinkedAreas } from '../ui/linked';
import { createChosen, SelectionContext } from './selection';
import type { ChangeView } from './useView';
import { toggleDistrict, type View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: ChangeView;
  children: ReactNode;
}

/** Map, charts and table of the same areas: what is pointed at or chosen in one is so in all. */
export function Linked({ values, view, onChange, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [pointed] = useState(createPointed);
  useLinkedAreas(root, pointed);
  const [chosen] = useState(() => createChosen(view.districts));
  useLayoutEffect(() => {
    chosen.set(view.districts);
  }, [chosen, view.districts]);
  const city = values.city.district.code;
  const selection = useMemo(
    () => ({
      chosen,
      toggle: (code: string) => {
        onChange(({ districts }) => ({ districts: toggleDistrict(districts, code) }));
      },
      city,
    }),
    [chosen, onChange, city],
  );
  return (
    <PointedContext value={pointed}>
      <SelectionContext value={selection}>
        <div ref={root}>{children}</div>
      </SelectionContext>
    </PointedContext>
  );
}
