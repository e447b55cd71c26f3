import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { District } from '../api/districts';
import { usePointed } from '../ui/linked';
import { drawingOf } from '../ui/map/areas';
import { districtPath } from './view';

interface Props {
  boundaries: FeatureCollection;
  areas: District[];
  scheme: string;
}

/**
 * The city to point at. Everything in it stands in the list beside as well, where a keyboard and a
 * screen reader find it; so the picture itself is for the hand alone.
 */
export function IndexMap({ boundaries, areas, scheme }: Props) {
  const { t } = useTranslation();
  const {
    width,
    height,
    areas: drawn,
    borders,
  } = useMemo(() => drawingOf(boundaries, 'DISTRICT'), [boundaries]);
  return (
    <div className="index-map no-print">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        {drawn.map((area) => (
          <Link key={area.code} to={districtPath(area.code, { date: '', scheme })} tabIndex={-1}>
            <path d={area.outline} data-area={area.code} className="index-area" />
          </Link>
        ))}
        <path d={borders} className="index-borders" />
      </svg>
      <PointedName areas={areas} />
      <p className="muted index-hint">{t('district.mapHint')}</p>
    </div>
  );
}

function PointedName({ areas }: { areas: District[] }) {
  const code = usePointed();
  const area = areas.find((each) => each.code === code);
  return (
    <p className="index-name" aria-hidden="true">
      {area ? `${area.code} ${area.name}` : '\u00a0'}
    </p>
  );
}
