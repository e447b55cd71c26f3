import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawingOf, neighbour } from './areas';

const square = (code: string, parentCode: string, x: number, y: number) => ({
  type: 'Feature' as const,
  id: code,
  properties: { code, parentCode },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
});
const boundaries: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('01', 'S0', 8, 60), square('02', 'S0', 9, 60), square('03', 'S1', 8, 61)],
};

describe('the drawing', () => {
  const { areas, width, height } = drawingOf(boundaries, 'DISTRICT');

  it('has north above and east to the right', () => {
    const middle = (code: string) => areas.find((area) => area.code === code)?.middle ?? [0, 0];
    expect(middle('03')[1]).toBeLessThan(middle('01')[1]);
    expect(middle('02')[0]).toBeGreaterThan(middle('01')[0]);
  });

  it('shortens degrees of longitude by the latitude', () => {
    // At 61 degrees north a degree of longitude is about half as long as one of latitude.
    expect(height / width).toBeCloseTo(1 / Math.cos((61 * Math.PI) / 180), 1);
  });

  it('joins the districts of a borough', () => {
    const boroughs = drawingOf(boundaries, 'BOROUGH').areas;
    expect(boroughs.map((area) => area.code)).toEqual(['S0', 'S1']);
    expect(boroughs[0]?.outline.match(/M/g)).toHaveLength(2);
  });

  it('draws the lines between boroughs and around the city, not those within a borough', () => {
    // Ten edges in all: the one between 01 and 02 lies within a borough, 01 and 03 share a border.
    const { borders } = drawingOf(boundaries, 'DISTRICT');
    expect(borders.match(/M/g)).toHaveLength(9);
  });

  it('draws one line around a set of districts, not the border within it', () => {
    // A district has four edges; 01 and 02 together have the six outer ones of the eight.
    const { around } = drawingOf(boundaries, 'BOROUGH');
    expect(around(['01']).match(/M/g)).toHaveLength(4);
    expect(around(['01', '02']).match(/M/g)).toHaveLength(6);
    expect(around(['99'])).toBe('');
  });

  it('moves to the neighbour in the direction of the key, and stays at the edge', () => {
    expect(neighbour(areas, '01', 'ArrowRight')).toBe('02');
    expect(neighbour(areas, '01', 'ArrowUp')).toBe('03');
    expect(neighbour(areas, '01', 'ArrowLeft')).toBeNull();
    expect(neighbour(areas, '01', 'Tab')).toBeNull();
  });
});
