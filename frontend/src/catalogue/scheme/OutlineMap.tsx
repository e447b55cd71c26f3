import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import { drawingOf } from '../../ui/map/areas';

interface Props {
  shapes: FeatureCollection;
  label: string;
}

/** The outlines of areas, to see at a glance whether they are the right ones. */
export function OutlineMap({ shapes, label }: Props) {
  const { width, height, areas } = useMemo(() => drawingOf(shapes, 'DISTRICT'), [shapes]);
  return (
    <svg
      className="outline-map"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      {areas.map((area) => (
        <path key={area.code} d={area.outline} className="outline">
          <title>{area.code}</title>
        </path>
      ))}
    </svg>
  );
}
