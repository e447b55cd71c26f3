import type { FeatureCollection } from 'geojson';
import type { Edge } from './edges';

/**
 * The edges that part two boroughs, or the city from outside. Needs districts whose corners are the
 * same points; where they do not meet, there is nothing to tell, and there are none.
 */
export function bordersOf(boundaries: FeatureCollection, edges: Edge[]): Edge[] {
  const meeting = new Set(edges.flatMap(({ sides }) => (sides.length > 1 ? sides : [])));
  if (meeting.size < 0.9 * boundaries.features.length) return [];
  const parentOf = (side: number | undefined): unknown =>
    boundaries.features[side ?? -1]?.properties?.parentCode;
  return edges.filter(
    ({ sides: [one, other] }) => other === undefined || parentOf(one) !== parentOf(other),
  );
}

/** The edges around a set of districts: one side lies in it, the other does not. */
export function edgesAround(edges: Edge[], isInside: (side: number) => boolean): Edge[] {
  return edges.filter(({ sides }) => {
    const inside = sides.filter(isInside).length;
    return inside > 0 && (inside < sides.length || sides.length === 1);
  });
}
