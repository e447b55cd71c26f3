import { expect, test } from '@playwright/test';
import { deliver, handOver, REASON, reject, withdraw } from './deliveries';
import { signIn } from './people';

const FIGURE = '/monitoring?indicator=sgb2-share&date=2007-12-31&q=40';
const JUMP = 'broken-implausible-jump.csv';

test('a file is checked, explained, published, seen and withdrawn', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'statistics', FIGURE);
  const row = page.getByRole('row', { name: /Statistischer Bezirk 40/ });
  await expect(row).toContainText(/6,1\s%/);

  await deliver(page, JUMP);
  const finding = page.getByRole('row', { name: /ungewöhnlicher Sprung/ });
  await expect(finding).toContainText('Warnung');
  await expect(finding).toContainText('41');
  await expect(finding).toContainText('Bedarfsgemeinschaften');
  await expect(finding).toContainText('890');
  await expect(page.getByRole('tab', { name: /Geändert/, selected: true })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText(/89.*890/s);

  const publish = page.getByRole('button', { name: 'Veröffentlichen' });
  await expect(publish).toBeDisabled();
  for (const field of await page.getByLabel(/^Begründung zu/).all()) await field.fill(REASON);
  await publish.click();
  await expect(page.getByRole('alertdialog')).toContainText('gelten danach für alle');
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(page.getByText('Die Zahlen gelten ab sofort.')).toBeVisible();
  await expect(page.getByText(`Angenommen: ${REASON}`).first()).toBeVisible();
  const delivery = page.url();

  await page.goto(FIGURE);
  await expect(row).toContainText(/60,8\s%/);

  await page.goto(delivery);
  await withdraw(page);
  await page.goto(FIGURE);
  await expect(row).toContainText(/6,1\s%/);
});

/** One fault each; what must be said about it: type, row, value. */
const FAULTS = [
  ['broken-duplicate-district.csv', 'Bezirk doppelt', '8', '06'],
  ['broken-empty.csv', 'leere Datei', '', ''],
  ['broken-fraction-in-count.csv', 'Bruch statt ganzer Zahl', '18', '12,5'],
  ['broken-missing-column.csv', 'Spalte fehlt', '', 'Bedarfsgemeinschaften'],
  ['broken-negative.csv', 'negative Zahl', '18', '-7'],
  ['broken-numerator-above-denominator.csv', 'Teil größer als Ganzes', '5', '390'],
  ['broken-other-date.csv', 'anderer Stichtag', '1', '31.12.2006'],
  ['broken-text-in-number.csv', 'keine Zahl', '66', '87O'],
  ['broken-unknown-district.csv', 'unbekannter Bezirk', '94', '93'],
] as const;

for (const [file, type, row, value] of FAULTS) {
  test(`${file} shows its fault and cannot be published`, async ({ page }) => {
    await signIn(page, 'statistics');
    await deliver(page, file);
    const finding = page.getByRole('row').filter({ hasText: type }).first();
    await expect(finding).toContainText('Fehler');
    await expect(finding).toContainText(row);
    await expect(finding).toContainText(value);
    // The proposal is the last text of the row and is never empty for a fault.
    await expect(finding.getByRole('cell').nth(5)).not.toBeEmpty();
    await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled();
    await expect(page.getByText('Solange die Prüfung Fehler zeigt')).toBeVisible();
    await reject(page);
  });
}

for (const [file, type] of [
  ['broken-missing-district.csv', 'Bezirk fehlt'],
  ['broken-total-mismatch.csv', 'Summe weicht ab'],
] as const) {
  test(`${file} is a warning that needs a reason`, async ({ page }) => {
    await signIn(page, 'statistics');
    await deliver(page, file);
    await expect(page.getByRole('row').filter({ hasText: type }).first()).toContainText('Warnung');
    await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled();
    for (const field of await page.getByLabel(/^Begründung zu/).all()) await field.fill(REASON);
    await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toBeEnabled();
    await reject(page);
  });
}

for (const file of ['broken-not-a-table.csv', 'broken-truncated.xlsx']) {
  test(`${file} is refused in one clear sentence and nothing typed is lost`, async ({ page }) => {
    await signIn(page, 'statistics');
    await handOver(page, file);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL(/\/deliveries\/new$/);
    await expect(page.getByLabel('Stichtag')).toHaveValue('31.12.07');
    await expect(page.getByText(file)).toBeVisible();
  });
}

test('two people at one delivery: the second is told and loses nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, 'statistics');
  await deliver(page, 'broken-total-mismatch.csv');
  for (const field of await page.getByLabel(/^Begründung zu/).all()) await field.fill(REASON);

  const other = await browser.newPage();
  await signIn(other, 'planning', new URL(page.url()).pathname);
  await reject(other);
  await other.close();

  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Jemand hat diese Lieferung inzwischen geändert');
  await dialog.getByRole('button', { name: 'Neu laden' }).click();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('abgelehnt', { exact: true }).first()).toBeVisible();
});
