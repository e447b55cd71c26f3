import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import { drawingOf } from './areas';

interface Props {
  boundaries: FeatureCollection;
  /** The codes of the areas shown; district codes, whatever their level. */
  marked: string[];
  /** Says where it lies: "Lage von Sieker in Bielefeld". */
  label: string;
}

/** Where in the city something lies: all areas in grey, the marked ones in the city's colour. */
export function LocatorMap({ boundaries, marked, label }: Props) {
  const { width, height, areas } = useMemo(() => drawingOf(boundaries, 'DISTRICT'), [boundaries]);
  return (
    <svg
      className="locator"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      {areas.map((area) => (
        <path
          key={area.code}
          d={area.outline}
          className={marked.includes(area.code) ? 'locator-marked' : 'locator-area'}
        />
      ))}
    </svg>
  );
}
