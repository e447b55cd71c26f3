import { expect, test } from '@playwright/test';
import { deliver, giveReasons, reject } from './deliveries';
import { DESKTOP, expectAccessible, look } from './looking';
import { PLACES } from './pages';
import { signIn, stayAs } from './people';
import { openPlace } from './place';
import { readThrough } from './readThrough';

for (const place of PLACES) {
  test(`${place.name} is accessible, light and dark, wide and narrow, and read through`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openPlace(page, place);
    await look(page, place.name);
    await readThrough(page, place.name);
  });
}

test('the question where a figure comes from is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await stayAs(page, 'statistics');
  await page.goto('/monitoring?indicator=sgb2-families&date=2007-12-31&rank=4');
  await page.locator('[data-figure="nth"]').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Woher die Zahl kommt' });
  await expect(dialog.getByRole('link', { name: /Zeile/ }).first()).toBeVisible();
  await look(page, 'origin');
});

test('the open list of the search is accessible, and hides nothing of the page', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await stayAs(page, 'statistics');
  await page.goto('/quartiere');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Suche' }).pressSequentially('siek');
  await expect(page.getByRole('option', { name: /78 Sieker/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(page, 'search', '.search-popover');
  await expect(page.getByRole('option', { name: /78 Sieker/ })).toBeVisible();
});

test('the open list of a field is accessible, and hides nothing of the page', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-missing-column.csv');
  await page.getByRole('tab', { name: 'Datei und Spalten' }).click();
  await page.getByRole('combobox', { name: /darunter: mit 2 und mehr Kindern/ }).fill('haushalte');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(page, 'field-list', '.combo-popover');
  await page.keyboard.press('Escape');
  await reject(page);
});

test('a delivery is accessible in all its parts, and so are its questions', async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-text-in-number.csv');
  await page.getByRole('button', { name: /In der Datei zeigen/ }).click();
  await expect(page.locator('mark')).toBeVisible();
  await look(page, 'delivery-findings');
  await page.setViewportSize(DESKTOP);
  const parts = { 'Was sich ändert': 'plan', 'Datei und Spalten': 'file', Verlauf: 'history' };
  for (const [part, name] of Object.entries(parts)) {
    await page.getByRole('tab', { name: part }).click();
    await look(page, `delivery-${name}`);
    await page.setViewportSize(DESKTOP);
  }
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'test-results/screens/question.png' });
  await page.keyboard.press('Escape');
  await reject(page);
});

test('the last look before publishing is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-missing-district.csv');
  await giveReasons(page);
  await page.getByRole('button', { name: 'Weiter zum Veröffentlichen' }).click();
  await expect(page.getByRole('heading', { name: 'Wer was sieht' })).toBeVisible();
  await look(page, 'publish');
  await page.keyboard.press('Escape');
  await reject(page);
});

test('the form with files and faults is accessible', async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries/new');
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  const files = [file('unbekannt.csv', 'a;b'), file('bericht.csv', '%PDF-1.4')];
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: 'Abgeben und prüfen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look(page, 'form-faults');
});
