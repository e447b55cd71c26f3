import type { FeatureCollection, Geometry, Position } from 'geojson';

interface Edge {
  from: Position;
  to: Position;
  /** The districts on its sides, by their place in the list: one at the city's edge, else two. */
  sides: number[];
}

/**
 * The edges that part two boroughs, or the city from outside. Needs districts whose corners are the
 * same points; where they do not meet, there is nothing to tell, and the path is empty.
 */
export function bordersOf(
  boundaries: FeatureCollection,
  place: (position: Position) => string,
): string {
  const edges = new Map<string, Edge>();
  for (const [district, { geometry }] of boundaries.features.entries()) {
    for (const ring of ringsOf(geometry)) {
      for (const [index, to] of ring.slice(1).entries()) {
        const from = ring[index] ?? to;
        const key = [from.join(' '), to.join(' ')].sort().join('|');
        const edge = edges.get(key) ?? { from, to, sides: [] };
        edges.set(key, { ...edge, sides: [...edge.sides, district] });
      }
    }
  }
  const all = [...edges.values()];
  const meeting = new Set(all.flatMap(({ sides }) => (sides.length > 1 ? sides : [])));
  if (meeting.size < 0.9 * boundaries.features.length) return '';
  const parentOf = (side: number | undefined): unknown =>
    boundaries.features[side ?? -1]?.properties?.parentCode;
  return all
    .filter(({ sides: [one, other] }) => other === undefined || parentOf(one) !== parentOf(other))
    .map(({ from, to }) => `M${place(from)}L${place(to)}`)
    .join('');
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
