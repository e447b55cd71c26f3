import { expect, test, type Locator } from '@playwright/test';
import { signIn } from './people';

const dialogOf = (page: { getByRole: (role: 'dialog', options: object) => Locator }) =>
  page.getByRole('dialog', { name: 'Woher die Zahl kommt' });

test('a figure of the paper says how it is reckoned and in which line it was delivered', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/monitoring?indicator=sgb2-families&date=2007-12-31&rank=4');
  await page.locator('[data-figure="nth"]').getByRole('button').click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('65 Baumheide');
  await expect(dialog).toContainText('192 ÷ 478 × 100');
  await expect(dialog).toContainText('Bundesagentur für Arbeit');
  await expect(dialog.getByRole('link', { name: /\.csv, Zeile \d+/ })).toHaveCount(2);
  // The question stands in the address, and "back" closes it.
  await expect(page).toHaveURL(/origin=65&originDate=2007-12-31&originOf=sgb2-families/);
  await page.goBack();
  await expect(dialog).toBeHidden();
});

test('a council member reads the calculation, not the file', async ({ page }) => {
  await signIn(page, 'council', '/quartiere/78?date=2007-12-31');
  const figure = page.getByRole('article', { name: 'Personen mit Migrationshintergrund' });
  await figure
    .getByRole('button', { name: /^78 Sieker/ })
    .first()
    .click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('2.936 ÷ 5.457 × 100');
  await expect(dialog.getByRole('link', { name: /Zeile/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a protected figure gives nothing away when it is asked', async ({ page }) => {
  await signIn(page, 'council', '/monitoring?indicator=language-support&date=2010-12-31');
  const hidden = page.getByRole('button', { name: /: geschützt\. Woher die Zahl kommt/ }).first();
  await hidden.click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText('geschützt').first()).toBeVisible();
  await expect(dialog.getByText('Rechnung', { exact: true })).toHaveCount(0);
});

test('an earlier state is told from the present one, and led back from', async ({ page }) => {
  const asOf = '2099-01-01T00:00:00Z';
  await signIn(page, 'council', `/monitoring?indicator=sgb2-families&date=2007-12-31&asOf=${asOf}`);
  await expect(page.getByText(/Sie sehen den Stand vom/)).toBeVisible();
  await page.locator('[data-figure="city"]').getByRole('button').click();
  await expect(dialogOf(page)).toContainText('Gezeigt wird der Stand vom');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zum heutigen Stand' }).click();
  await expect(page).not.toHaveURL(/asOf/);
});

test('a break is marked in picture and table, on both pages', async ({ page }) => {
  await signIn(page, 'council', '/monitoring?indicator=language-support&district=78');
  const series = page.getByRole('table', { name: 'Die Werte des Verlaufs' });
  await expect(series.getByRole('columnheader', { name: /Bruch/ })).toHaveCount(1);
  await expect(page.locator('.series-chart .chart-break')).toHaveCount(1);
  await expect(page.getByText(/werden auch Kinder ohne Kita-Platz getestet/)).toBeVisible();
  await page.goto('/quartiere/78');
  const figure = page.getByRole('article', { name: 'Kinder mit Sprachförderbedarf' });
  await expect(figure.getByText('ab 2009 anders gezählt')).toBeVisible();
  await figure.getByText('Methode, Grenzen und Werte').click();
  await expect(figure.getByText(/werden auch Kinder ohne Kita-Platz getestet/)).toBeVisible();
});
