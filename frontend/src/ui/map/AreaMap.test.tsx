import { render, screen } from '@testing-library/react';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { AreaMap } from './AreaMap';

const boundaries: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: '44',
      properties: { code: '44', parentCode: 'S0' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [8, 52],
            [9, 52],
            [9, 53],
            [8, 52],
          ],
        ],
      },
    },
  ],
};

it('lets a hatched area step back too', () => {
  render(
    <AreaMap
      boundaries={boundaries}
      level="DISTRICT"
      paints={[{ code: '44', className: 'area--aside', gap: 'hatch', label: 'Bezirk 44' }]}
      patterns="p"
      label="Karte"
      programme={[]}
    />,
  );
  const area = screen.getByRole('checkbox', { name: 'Bezirk 44' });
  expect(area).toHaveClass('area--aside');
  expect(area).toHaveAttribute('fill', 'url(#p-hatch)');
});
