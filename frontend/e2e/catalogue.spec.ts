import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { signIn } from './people';

test('whoever reads figures can look up what they mean, and change nothing', async ({ page }) => {
  await signIn(page, 'council', '/katalog/indikatoren');
  await page.getByLabel('Name oder Kürzel').fill('sgb2-fam');
  await page.getByRole('link', { name: 'Bedarfsgemeinschaften mit zwei und mehr Kindern' }).click();
  await expect(page.locator('.formula')).toContainText('÷ Haushalte mit zwei und mehr Kindern');
  await expect(page.getByRole('heading', { name: 'Fassungen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ändern' })).toHaveCount(0);
  await page.goto('/katalog/neu/indikator');
  await expect(page.getByRole('heading', { name: 'Kein Zugang zu dieser Seite' })).toBeVisible();
});

test('a variable that is in use says what rests on it and stays', async ({ page }) => {
  await signIn(page, 'statistics', '/katalog/merkmale/households_2plus_children');
  await page.getByRole('button', { name: 'Stilllegen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('link')).toHaveText(
    'Bedarfsgemeinschaften mit zwei und mehr Kindern',
  );
  await dialog.getByRole('button', { name: 'Stilllegen' }).click();
  await expect(dialog.getByText('Wird noch verwendet')).toBeVisible();
});

test('a form names what is missing and asks before what was typed is lost', async ({ page }) => {
  await signIn(page, 'statistics', '/katalog/neu/merkmal');
  await page.getByRole('button', { name: 'Anlegen' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').first().click();
  const name = page.getByRole('group', { name: 'Name' }).getByLabel('Deutsch');
  await expect(name).toBeFocused();
  await name.fill('Probe');
  await page.getByRole('link', { name: 'Merkmale' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Abbrechen' }).click();
  await expect(name).toHaveValue('Probe');
  await page.getByRole('link', { name: 'Merkmale' }).click();
  await page.getByRole('button', { name: 'Ohne Speichern verlassen' }).click();
  await expect(page).toHaveURL(/katalog\/merkmale/);
});

const square = (code: string, west: number, east: number) => ({
  type: 'Feature',
  properties: { code, name: code, level: 'DISTRICT', parent_code: 'S0' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 52.0],
        [east, 52.0],
        [east, 52.02],
        [west, 52.02],
        [west, 52.0],
      ],
    ],
  },
});

test('areas of a file are seen on a map with the places of the findings, and not stored', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/katalog/gebietsstaende/bielefeld-92');
  const features = [square('01', 8.5, 8.53), square('02', 8.525, 8.55)];
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'zwei.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
    });
  const map = page.getByRole('img', { name: /Markierte Stellen/ });
  await expect(map).toBeVisible();
  await expect(map.locator('.place-number').first()).toHaveText('1');
  await expect(page.getByRole('listitem').filter({ hasText: '01 / 02' })).toContainText('m²');
  await expect(page.getByRole('button', { name: 'Gebiete speichern' })).toBeDisabled();
});

test('a GeoPackage in survey coordinates is drawn before it is stored', async ({ page }) => {
  await signIn(page, 'statistics', '/katalog/gebietsstaende/bielefeld-92');
  const file = fileURLToPath(new URL('files/survey.gpkg', import.meta.url));
  await page.locator('input[type=file]').first().setInputFiles(file);
  const map = page.getByRole('img', { name: /Karte der/ });
  await expect(map).toBeVisible();
  await expect(page.getByText('Koordinaten: EPSG:25832')).toBeVisible();
  // District 78 is drawn too large in it, 04 too small.
  await expect(map.locator('.place-shape').first()).toHaveAttribute('d', /^M[\d.]+,[\d.]+/);
});
