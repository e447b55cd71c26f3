import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, signedIn } from '../../testing/server';

const scheme = {
  code: 'stadt-72',
  name: { de: '72 Bezirke', en: '72 districts' },
  ...{ validFrom: '2012-01-01', validTo: null, districtCount: 0, hasBoundaries: false, version: 4 },
};
const square = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: [[west, east, east, west, west].map((x, at) => [x, [52, 52, 52.1, 52.1, 52][at]])],
});
const boundaries = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: '01', properties: { code: '01' }, geometry: square(8, 8.1) },
    { type: 'Feature', id: '02', properties: { code: '02' }, geometry: square(8.09, 8.2) },
  ],
};
const plan = { added: 3, changed: 0, removed: 0, unchanged: 0, withBoundary: 3 };
const overlap = {
  severity: 'WARNING',
  type: 'OVERLAP',
  place: 'features[0]',
  ...{ district: '01', other: '02', squareMetres: 1200 },
  where: square(8.09, 8.1),
  message: 'Die Flächen von 01 und 02 überschneiden sich.',
  proposal: 'Bitte prüfen Sie die gemeinsame Grenze.',
};

async function choose(file: File) {
  const { container } = renderAt('/katalog/gebietsstaende/stadt-72');
  await screen.findByText('Gebiete und Grenzen einspielen');
  const input = container.querySelector('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, file, { applyAccept: false });
}

describe('bringing areas in', () => {
  beforeEach(() => {
    signedIn(['read-figures', 'edit-catalogue'], 'statistics-office');
    answers('district-schemes', page([scheme]));
    answers('district-schemes/stadt-72', scheme, { ETag: '"4"' });
    answers('district-schemes/stadt-72/crosswalks', page([]));
  });

  it('shows what would change and what is wrong before anything is stored', async () => {
    const check = {
      format: 'CSV',
      crs: null,
      features: 3,
      plan,
      boundaries: null,
      findings: [overlap],
    };
    const checked = receives('post', 'district-schemes/stadt-72/districts/check', check);
    const stored = receives('put', 'district-schemes/stadt-72/districts', { ...plan, version: 5 });
    await choose(new File(['code,name\n'], 'gebiete.csv'));
    expect(await screen.findByText(/überschneiden sich/)).toBeVisible();
    expect(screen.getByText('(1.200 m²)')).toBeVisible();
    expect(checked[0]?.headers.get('Content-Type')).toBe('text/csv');
    expect(stored).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Gebiete speichern' }));
    expect(await screen.findByText('Die Gebiete sind gespeichert.')).toBeVisible();
    expect(stored[0]?.headers.get('If-Match')).toBe('"4"');
  });

  it('stores nothing while there are errors', async () => {
    const findings = [{ ...overlap, severity: 'ERROR' }];
    const check = { format: 'GeoJSON', crs: 'EPSG:4326', features: 3, plan, boundaries, findings };
    receives('post', 'district-schemes/stadt-72/districts/check', check);
    await choose(new File(['{}'], 'gebiete.geojson'));
    expect(await screen.findByRole('button', { name: 'Gebiete speichern' })).toBeDisabled();
    expect(screen.getByText(/kann nichts gespeichert werden/)).toBeVisible();
    const map = screen.getByRole('img', { name: /Karte der 2 Gebiete.*Markierte Stellen: 1/ });
    expect(map.querySelectorAll('.outline--concerned')).toHaveLength(2);
    expect(map.querySelector('.place-number')).toHaveTextContent('1');
  });

  it('refuses what is no file of areas without asking the server', async () => {
    await choose(new File(['x'], 'gebiete.pdf'));
    expect(await screen.findByText(/Endung .csv/)).toBeVisible();
  });
});
