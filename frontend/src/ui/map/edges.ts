import type { FeatureCollection, Geometry, Position } from 'geojson';

/** A piece of boundary between two corners. */
export interface Edge {
  from: Position;
  to: Position;
  /** The districts on its sides, by their place in the list: one at the city's edge, else two. */
  sides: number[];
}

/** All pieces of boundary, each once, where neighbours share the same corners. */
export function edgesOf(boundaries: FeatureCollection): Edge[] {
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
  return [...edges.values()];
}

/** The edges as one path in the units of a drawing. */
export function pathOf(edges: Edge[], place: (position: Position) => string): string {
  return edges.map(({ from, to }) => `M${place(from)}L${place(to)}`).join('');
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
