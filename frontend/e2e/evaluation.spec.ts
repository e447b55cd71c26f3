import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the council sees whether money goes where need is, and takes the table away', async ({
  page,
}) => {
  await signIn(page, 'council', '/mittel-und-bedarf?date=2010-12-31&jahr=2010');
  await expect(page.getByRole('heading', { name: 'Mittel und Bedarf', level: 1 })).toBeVisible();
  await expect(page.getByText(/Das Geld (geht überwiegend|ist fast gleichmäßig)/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Konzentrationskurve: geplant' })).toBeVisible();
  await page.getByRole('radio', { name: 'ausgegeben' }).check({ force: true });
  await expect(page).toHaveURL(/geld=ausgegeben/);
  await expect(page.getByRole('img', { name: 'Konzentrationskurve: ausgegeben' })).toBeVisible();
  const classes = page.getByRole('table', { name: /Geld je Klasse/ });
  await expect(classes.getByRole('rowheader').first()).toHaveText('sehr niedriger Status');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  expect((await download).suggestedFilename()).toMatch(/2010-12-31_2010\.csv$/);
});

test('the comparison with similar districts says how little four pairs can say', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/wirkung?indikator=sgb2-share&date=2010-12-31');
  await expect(page.getByText(/ein Unterschied von/)).toBeVisible();
  await expect(page.getByText(/Paare sagen wenig/)).toBeVisible();
  await expect(page.getByText(/nicht seine Ursache/)).toBeVisible();
  const pairs = page.getByRole('table', { name: 'Wer mit wem verglichen ist' });
  await expect(pairs.getByRole('rowheader')).not.toHaveCount(0);
  await page.getByLabel('Bis zum Stichtag').selectOption('2007-12-31');
  await expect(page.getByText('Noch kein Vergleich möglich')).toBeVisible();
  await expect(page.getByText(/noch nicht so lange im Programm/).first()).toBeVisible();
});

test('who does not see the money of all is told so', async ({ page }) => {
  await signIn(page, 'provider', '/mittel-und-bedarf');
  await expect(page.getByRole('heading', { name: 'Kein Zugang zu dieser Seite' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mittel und Bedarf' })).toHaveCount(0);
});
