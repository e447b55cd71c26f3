import { useCallback, type ReactNode } from 'react';
import type { Values } from '../api/types';
import { LinkedAreas } from '../ui/map/LinkedAreas';
import type { ChangeView } from './useView';
import { toggleDistrict, type View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: ChangeView;
  children: ReactNode;
}

/** The areas of the view, chosen by the address. */
export function Linked({ values, view, onChange, children }: Props) {
  const toggle = useCallback(
    (code: string) => {
      onChange(({ districts }) => ({ districts: toggleDistrict(districts, code) }));
    },
    [onChange],
  );
  return (
    <LinkedAreas chosen={view.districts} toggle={toggle} city={values.city.district.code}>
      {children}
    </LinkedAreas>
  );
}
