import { expect, test } from '@playwright/test';
import { deliver, giveReasons, handOver, reject, sample } from './deliveries';
import { signIn } from './people';

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
    const group = page.getByRole('region', { name: `Fehler: ${type}` });
    const finding = group.getByRole('row').nth(1);
    await expect(finding).toContainText(row);
    await expect(finding).toContainText(value);
    // Message and proposal are two paragraphs, and neither is ever empty for a fault.
    await expect(finding.locator('.finding-text p').nth(1)).not.toBeEmpty();
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
    await expect(page.getByRole('heading', { name: `Warnung: ${type}` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled();
    await giveReasons(page);
    await expect(page.getByRole('button', { name: 'Veröffentlichen', exact: true })).toBeEnabled();
    await reject(page);
  });
}

test('what is no table is refused in one clear sentence and nothing typed is lost', async ({
  page,
}) => {
  await signIn(page, 'statistics');
  await handOver(page, 'broken-truncated.xlsx');
  await expect(page.getByRole('alert')).toContainText('unvollständig oder beschädigt');
  await expect(page).toHaveURL(/\/deliveries\/new$/);
  await expect(page.getByLabel('Stichtag')).toHaveValue('31.12.07');

  await page.locator('input[type=file]').setInputFiles(sample('broken-not-a-table.csv'));
  await expect(
    page
      .getByRole('list', { name: 'Dateien' })
      .getByText('Aus einem PDF lassen sich keine Zahlen lesen.'),
  ).toBeVisible();
});
