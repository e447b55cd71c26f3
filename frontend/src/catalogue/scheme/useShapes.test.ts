import { expect, it } from 'vitest';
import { shapesOf } from './useShapes';

const square = (by: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [by, 52],
      [by + 0.1, 52],
      [by + 0.1, 52.1],
      [by, 52.1],
      [by, 52],
    ],
  ],
});
const feature = (code: string, geometry: object | null, level?: string) => ({
  ...{ type: 'Feature', properties: { code, level }, geometry },
});
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

it('draws the districts of a file that has outlines in degrees', () => {
  const shapes = shapesOf(
    file(feature('01', square(8)), feature('S0', square(8), 'BOROUGH'), feature('02', null)),
  );
  expect(shapes?.features.map(({ id }) => id)).toEqual(['01']);
});

it('draws nothing of metres, tables and texts', () => {
  expect(shapesOf(file(feature('01', square(467000))))).toBeNull();
  expect(shapesOf('code,name')).toBeNull();
  expect(shapesOf('[]')).toBeNull();
});
