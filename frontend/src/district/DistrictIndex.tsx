import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { District } from '../api/districts';
import { useBoundaries } from '../api/figures';
import { createPointed, PointedContext, useLinkedAreas } from '../ui/linked';
import { BoroughList } from './BoroughList';
import { boroughsOf, matching } from './boroughs';
import { IndexFilters } from './IndexFilters';
import { IndexMap } from './IndexMap';
import { useIndexView } from './useIndexView';
import { useKeyFigure } from './useKeyFigure';

/** The index: a map to point at on the left, the boroughs with their districts on the right. */
export function DistrictIndex({ areas }: { areas: District[] }) {
  const { t } = useTranslation();
  const [view, change] = useIndexView();
  const figure = useKeyFigure(view.indicator, view.scheme);
  const boundaries = useBoundaries(areas[0]?.scheme);
  const [pointed] = useState(createPointed);
  const root = useRef<HTMLDivElement>(null);
  useLinkedAreas(root, pointed);
  const found = boroughsOf(matching(areas, view.q));
  const shapes = boundaries.data?.features.length ? boundaries.data : null;
  return (
    <PointedContext value={pointed}>
      <IndexFilters view={view} figure={figure} onChange={change} />
      <div ref={root} className={`district-index ${shapes ? '' : 'district-index--plain'}`}>
        {shapes && <IndexMap boundaries={shapes} areas={areas} scheme={view.scheme} />}
        <div>
          {found.length === 0 && (
            <p className="no-match">{t('district.noMatch', { text: view.q })}</p>
          )}
          {found.map(({ borough, districts }) => (
            <BoroughList
              key={borough.code}
              borough={borough}
              districts={districts}
              figure={figure}
              boundaries={shapes}
              scheme={view.scheme}
            />
          ))}
        </div>
      </div>
    </PointedContext>
  );
}
