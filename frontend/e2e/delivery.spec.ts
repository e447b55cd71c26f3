import { expect, test } from '@playwright/test';
import {
  changed,
  deliver,
  giveReasons,
  handOver,
  publish,
  REASON,
  reject,
  withdraw,
} from './deliveries';
import { signIn } from './people';

const FIGURE = '/monitoring?indicator=sgb2-share&date=2007-12-31&q=40';
const JUMP = 'broken-implausible-jump.csv';

test('a file with a typo and a mistaken code is mended, published, and the map changes', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'statistics', FIGURE);
  const onMap = page.locator('path[data-area="40"]');
  await expect(onMap).toHaveAttribute('aria-label', /6,1\s%/);
  const colour = await onMap.evaluate((path) => getComputedStyle(path).fill);

  // District 40 had 89 benefit units; here somebody typed a letter, and in 04's code as well.
  const file = changed(
    'sgb2-2007-12-31.csv',
    'sgb2-mit-tippfehlern.csv',
    ['\n04;Dürkopp', '\nO4;Dürkopp'],
    ['Statistischer Bezirk 40;89;', 'Statistischer Bezirk 40;3OO;'],
  );
  await deliver(page, file);
  const publishing = page.getByRole('button', { name: 'Veröffentlichen', exact: true });
  await expect(publishing).toBeDisabled();

  const typo = page.getByRole('row').filter({ hasText: '3OO' }).first();
  await expect(typo).toContainText('44');
  await expect(typo).toContainText('Bedarfsgemeinschaften');
  await typo.getByRole('button', { name: /In der Datei zeigen/ }).click();
  await expect(page.locator('mark')).toHaveText('3OO');
  await typo.getByRole('button', { name: /„3OO“ als 300 lesen/ }).click();
  await expect(page.getByText('Ein Wert ist berichtigt')).toBeVisible();

  await page.getByRole('button', { name: /„O4“ als 04.* lesen/ }).click();
  await expect(page.getByRole('region', { name: /2 Werte werden anders gelesen/ })).toBeVisible();
  await expect(page.getByText('Fehler:')).toHaveCount(0);

  // What is left are warnings: the jump, and the total that no longer fits.
  await giveReasons(page);
  await page.getByRole('button', { name: 'Weiter zum Veröffentlichen' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('1 geänderte Werte');
  await expect(question).toContainText('Wer was sieht');
  await question.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(page.getByText('Die Zahlen gelten ab sofort.')).toBeVisible();
  const delivery = page.url();

  await page.goto(FIGURE);
  await expect(onMap).toHaveAttribute('aria-label', /20,5\s%/);
  expect(await onMap.evaluate((path) => getComputedStyle(path).fill)).not.toBe(colour);

  await page.goto(delivery);
  await withdraw(page);
  await page.goto(FIGURE);
  await expect(onMap).toHaveAttribute('aria-label', /6,1\s%/);
});

test('a jump is explained, published, seen, withdrawn and made valid again', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'statistics');
  await deliver(page, JUMP);
  const finding = page.getByRole('row').filter({ hasText: '890' });
  await expect(page.getByRole('heading', { name: /Warnung: ungewöhnlicher Sprung/ })).toBeVisible();
  await expect(finding.first()).toContainText('41');
  await expect(finding.first()).toContainText('Bedarfsgemeinschaften');

  await page.getByRole('tab', { name: /Was sich ändert/ }).click();
  await expect(page.getByRole('table', { name: /Geändert/ })).toContainText(/89.*890.*\+801/s);
  await page.getByRole('tab', { name: /Befunde/ }).click();

  await giveReasons(page);
  // What was typed outlives a reload.
  await page.reload();
  await expect(page.getByLabel(/^Begründung zu ungewöhnlicher Sprung/)).toHaveValue(REASON);
  await publish(page);
  await page.getByRole('tab', { name: /Befunde/ }).click();
  await expect(page.getByText(`Angenommen: ${REASON}`).first()).toBeVisible();
  const delivery = page.url();

  const row = page.getByRole('row', { name: /Statistischer Bezirk 40/ });
  await page.goto(FIGURE);
  await expect(row).toContainText(/60,8\s%/);
  await page.goto(delivery);
  await withdraw(page);
  await page.goto(FIGURE);
  await expect(row).toContainText(/6,1\s%/);

  await page.goto(delivery);
  const again = 'Zurückziehen rückgängig machen';
  await page.getByRole('button', { name: again }).click();
  await page.getByRole('alertdialog').getByRole('textbox').fill('Probelauf');
  await page.getByRole('button', { name: 'Wieder gelten lassen' }).click();
  await expect(page.getByText('Die Zahlen dieser Lieferung gelten wieder.')).toBeVisible();
  await page.goto(FIGURE);
  await expect(row).toContainText(/60,8\s%/);
  await page.goto(delivery);
  await withdraw(page);
  await page.getByRole('tab', { name: 'Verlauf' }).click();
  const steps = page.getByRole('tabpanel').getByRole('listitem');
  await expect(steps).toHaveText([
    /zurückgezogen.*Probelauf/s,
    /wieder aufgenommen.*Probelauf/s,
    /zurückgezogen.*Probelauf/s,
    /veröffentlicht/,
    /abgegeben/,
  ]);
  await steps.nth(3).locator('summary').click();
  await expect(steps.nth(3).getByRole('deletion')).toHaveText('geprüft');
  await expect(steps.nth(3).getByRole('insertion')).toHaveText('veröffentlicht');
});

test('two people at one delivery: the second is told what happened and loses nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, 'statistics');
  await deliver(page, 'broken-total-mismatch.csv');
  await giveReasons(page);

  const other = await browser.newPage();
  await signIn(other, 'planning', new URL(page.url()).pathname);
  await reject(other);
  await other.close();

  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('nicht mehr, wie Sie sie gesehen haben');
  await expect(dialog).toContainText('Stand: geprüft → abgelehnt');
  await expect(dialog).toContainText('Sozialplanung');
  await expect(dialog.getByRole('button', { name: 'Jetzt veröffentlichen' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgelehnt: Probelauf')).toBeVisible();
});

test('a long file is taken in at once, and its check tells how far it is', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'statistics');
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const district = String((row % 92) + 1).padStart(2, '0');
    return `probe-${String(Math.floor(row / 92))},2007-12-31,${district},${String(row % 500)},Probe`;
  });
  const lines = ['variable,reference_date,district_code,value,origin', ...rows].join('\n');
  await handOver(page, { name: 'lang.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) });
  await expect(page.getByRole('heading', { level: 1, name: 'lang.csv' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(
    page.getByText(/von 60.001 Zeilen gelesen|Prüfschritt|Werten abgelegt/),
  ).toBeVisible();
  // Whoever comes back later finds the result.
  const delivery = page.url();
  await page.goto('/deliveries');
  await page.goto(delivery);
  await expect(page.getByRole('tab', { name: /Befunde/ })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'Fehler: unbekanntes Merkmal' })).toBeVisible();
  await reject(page);
});
