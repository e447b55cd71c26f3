import { geoPath, geoTransform } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Level } from '../../api/types';
import { bordersOf, edgesAround } from './borders';
import { edgesOf, pathOf } from './edges';

/** Something at a place in a drawing. */
export interface Placed {
  code: string;
  middle: [number, number];
}

/** An area as the map draws it: its outline and its middle, in the drawing's units. */
export interface DrawnArea extends Placed {
  outline: string;
}

export interface Drawing {
  width: number;
  height: number;
  areas: DrawnArea[];
  /** The lines between boroughs, as one path; empty where the boundaries do not meet exactly. */
  borders: string;
  /** The line around a set of districts, named by their codes whatever the level. */
  around: (districts: string[]) => string;
  /** Something else at its place in this drawing. */
  drawn: (shape: Geometry) => Omit<DrawnArea, 'code'>;
}

const WIDTH = 640;
const MARGIN = 4;

/**
 * Draws the boundaries (degrees of longitude and latitude) at a fixed width. A degree of longitude
 * is shorter than one of latitude by the cosine of the latitude; for one city that is projection
 * enough. At BOROUGH level the districts of one borough are one area.
 */
export function drawingOf(boundaries: FeatureCollection, level: Level): Drawing {
  const [[west, south], [east, north]] = geoPath().bounds(boundaries);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * squeeze || 1);
  const plane = geoTransform({
    point(x, y) {
      this.stream.point(MARGIN + (x - west) * squeeze * scale, MARGIN + (north - y) * scale);
    },
  });
  const path = geoPath(plane).digits(1);
  const drawn = (shape: Geometry | FeatureCollection) => ({
    outline: path(shape) ?? '',
    middle: path.centroid(shape),
  });
  const areas = [...groups(boundaries, level)].map(([code, features]) => {
    const shape: FeatureCollection = { type: 'FeatureCollection', features };
    return { code, ...drawn(shape) };
  });
  const place = ([x = 0, y = 0]: Position) =>
    `${(MARGIN + (x - west) * squeeze * scale).toFixed(1)},${(MARGIN + (north - y) * scale).toFixed(1)}`;
  const height = Math.ceil((north - south) * scale + 2 * MARGIN);
  const edges = edgesOf(boundaries);
  const codes = boundaries.features.map((feature) => codeOf(feature, 'DISTRICT'));
  const around = (districts: string[]) =>
    pathOf(
      edgesAround(edges, (side) => districts.includes(codes[side] ?? '')),
      place,
    );
  const borders = pathOf(bordersOf(boundaries, edges), place);
  return { width: WIDTH, height, areas, borders, around, drawn };
}

function groups(boundaries: FeatureCollection, level: Level): Map<string, Feature[]> {
  const found = new Map<string, Feature[]>();
  for (const feature of boundaries.features) {
    const code = codeOf(feature, level);
    found.set(code, [...(found.get(code) ?? []), feature]);
  }
  return found;
}

function codeOf(feature: Feature, level: Level): string {
  const parent: unknown = feature.properties?.parentCode;
  if (level === 'BOROUGH' && typeof parent === 'string') return parent;
  return String(feature.id ?? feature.properties?.code);
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest area in the direction of an arrow key, or null at the edge. */
export function neighbour(areas: Placed[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key];
  const start = areas.find((area) => area.code === from);
  if (!direction || !start) return null;
  let best: { code: string; cost: number } | null = null;
  for (const area of areas) {
    const [dx, dy] = [area.middle[0] - start.middle[0], area.middle[1] - start.middle[1]];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    // Straight ahead counts more than near: aside is dear, and behind is no neighbour.
    const cost = along + 2 * aside;
    if (along > 1 && aside <= 2 * along && (best === null || cost < best.cost)) {
      best = { code: area.code, cost };
    }
  }
  return best?.code ?? null;
}

/** Where a key leads from an area: an arrow to its neighbour, Home and End through the list. */
export function stepFrom(areas: Placed[], from: string, key: string): string | null {
  if (key === 'Home') return areas[0]?.code ?? null;
  if (key === 'End') return areas.at(-1)?.code ?? null;
  return neighbour(areas, from, key);
}
