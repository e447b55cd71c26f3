import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changed, deliver, reject, SOURCE } from './deliveries';
import { signIn } from './people';

const PHONE = { width: 360, height: 780 };

test('files are dropped anywhere, and source and date are proposed with their reasons', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/deliveries');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { buffer } = changed('sgb2-2008-12-31.csv', 'x.csv', ['Stichtag', 'Stichtag']);
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'Tabelle (1).csv', { type: 'text/csv' }));
      return data;
    },
    [...buffer],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Loslassen, um die Dateien zu übernehmen')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });

  const card = page.getByRole('group', { name: 'Tabelle (1).csv' });
  await expect(card.getByLabel('Quelle')).toHaveValue('bundesagentur');
  await expect(card.getByLabel('Stichtag')).toHaveValue('31.12.2008');
  await expect(card).toContainText('„Stichtag: 31.12.2008“');
  await expect(card).toContainText('Texttabelle (CSV)');
});

test('headings and columns are chosen in sight of the file, and it is checked again', async ({
  page,
}) => {
  await signIn(page, 'statistics');
  await deliver(page, 'broken-missing-column.csv');
  await page.getByRole('tab', { name: 'Datei und Spalten' }).click();
  await expect(page.getByRole('table', { name: 'Der Anfang der Datei' })).toContainText('Dürkopp');
  const column = page.getByRole('combobox', { name: /darunter: mit 2 und mehr Kindern/ });
  await column.fill('nicht über');
  await expect(page.getByRole('option', { name: 'nicht übernehmen' })).toBeVisible();
  // What is being typed stays, and its list with it, when the page scrolls under it.
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(column).toHaveValue('nicht über');
  await column.press('ArrowDown');
  await column.press('Enter');
  await expect(page.getByText(/Nicht übernommen: darunter/)).toBeVisible();
  // Back by the button, with the mouse.
  await column.locator('xpath=..').getByRole('button').click();
  await page.getByRole('option', { name: /^Bedarfsgemeinschaften.*zwei und mehr Kindern/ }).click();
  await expect(page.getByText(/Nicht übernommen: darunter/)).toHaveCount(0);
  await column.fill('nicht über');
  await page.getByRole('option', { name: 'nicht übernehmen' }).click();
  // The draft outlives a reload.
  await page.reload();
  await expect(page.getByText(/Nicht übernommen: darunter/)).toBeVisible();
  await page.getByRole('button', { name: 'Speichern und neu prüfen' }).click();
  await expect(page.getByText('Gespeichert und neu geprüft.')).toBeVisible();
  await reject(page);
});

test('of a workbook the sheet is chosen, and its own headings are found', async ({ page }) => {
  await signIn(page, 'statistics');
  const file = fileURLToPath(new URL('files/zwei-blaetter.xlsx', import.meta.url));
  await deliver(page, {
    name: 'zwei-blaetter.xlsx',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(file),
  });
  await page.getByRole('tab', { name: 'Datei und Spalten' }).click();
  await expect(page.getByText(/Gelesen wird ein Merkmal: Haushalte/)).toBeVisible();
  await page.getByLabel('Blatt').selectOption('Aktuell');
  await expect(page.getByText(/Gelesen wird ein Merkmal: Bedarfsgemeinschaften/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Zeile 3' })).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('Blatt')).toHaveValue('Aktuell');
  await reject(page);
});

test('the plan is searched, and what was chosen stands in the address', async ({ page }) => {
  await signIn(page, 'statistics');
  await deliver(page, 'broken-total-mismatch.csv');
  await page.getByRole('tab', { name: /Was sich ändert/ }).click();
  await page.getByLabel('Bezirk suchen').fill('sieker');
  const rows = page.getByRole('table', { name: /Unverändert/ }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Sieker');
  await expect(page).toHaveURL(/q=sieker/);
  const found = await rows.count();
  await page.reload();
  await expect(rows).toHaveCount(found);
  await reject(page);
});

test('a delivery can be handed over and rejected on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-negative.csv');
  await expect(page.getByRole('list', { name: 'negative Zahl' })).toContainText('Zeile 18');
  for (const part of ['Was sich ändert', 'Datei und Spalten', 'Verlauf']) {
    await page.getByRole('tab', { name: part }).click();
    await page.waitForLoadState('networkidle');
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider, `${part} scrolls sideways`).toBe(false);
  }
  await reject(page);
});

test('what is due leads to the form, which knows source and date', async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries/calendar');
  await expect(page.getByRole('heading', { name: 'Was wann fällig ist' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Erledigt' })).toContainText('31.12.2010');
  await page.goto('/deliveries/new?source=sozialdezernat&date=2011-12-31');
  const file = changed('signs-2007-12-31.csv', 'zahlen.csv', ['Bedarfsgemeinschaften', 'Zahlen']);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByLabel('Quelle')).toHaveValue('sozialdezernat');
  await expect(page.getByLabel('Stichtag')).toHaveValue('31.12.2011');
});

test('completeness says for how many districts each variable is there', async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries/completeness');
  const table = page.getByRole('table', { name: 'Vollständigkeit' });
  await expect(table.getByRole('row').filter({ hasText: /Hilfen zur Erziehung/ })).toContainText(
    '92',
  );
  await table.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deliveries\/[0-9a-f-]{36}/);
});

test(`the source is ${SOURCE} for whoever chooses it`, async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries?source=bundesagentur');
  const rows = page.getByRole('table', { name: 'Bisherige Lieferungen' }).getByRole('row');
  await expect(rows.nth(1)).toContainText(SOURCE);
  await expect(rows.filter({ hasText: 'Sozialdezernat' })).toHaveCount(0);
});

test('what was taken away from the monitoring comes back unchanged', async ({ page }) => {
  await signIn(page, 'statistics');
  const answer = await page.request.get(
    '/api/v1/observations?variable=sgb2_benefit_units&date=2007-12-31',
    { headers: { Accept: 'text/csv', 'X-Requested-With': 'ausgleich' } },
  );
  const name = `zurueck-${String(Date.now())}.csv`;
  await deliver(page, { name, mimeType: 'text/csv', buffer: await answer.body() });
  await page.getByRole('tab', { name: /Was sich ändert/ }).click();
  await expect(page.getByText(/Unverändert\s*92/)).toBeVisible();
  await expect(page.getByText(/Geändert\s*0/)).toBeVisible();
  await expect(page.getByText(/Neu\s*0/)).toBeVisible();
  await reject(page);
});
