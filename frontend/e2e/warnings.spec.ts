import { expect, test } from '@playwright/test';
import { signIn } from './people';

const ADDRESS = '/fruehwarnung?indikator=sgb2-share';
const NAME = /Statistischer Bezirk 69, Bedarfsgemeinschaften an allen Haushalten/;

test('planning answers a warning, the council sees that, and planning takes it back', async ({
  page,
}) => {
  await signIn(page, 'planning', ADDRESS);
  const closer = page.getByRole('region', { name: 'Genauer ansehen' });
  await expect(closer).toContainText('robuster z-Wert');
  await expect(page.getByRole('region', { name: 'Günstiger geworden' })).toContainText('Baumheide');

  await closer
    .getByRole('button', { name: /^Auf den Hinweis zu Statistischer Bezirk 69,/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Ursache bekannt/ }).check();
  await dialog.getByLabel(/Notiz/).fill('Neubaugebiet bezogen');
  await dialog.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(page.getByText('Antwort gespeichert.')).toBeVisible();
  await expect(closer.getByText('Neubaugebiet bezogen')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, 'council', `${ADDRESS}&stand=beantwortet`);
  await expect(page.getByText(/^Ursache bekannt · /)).toBeVisible();
  await expect(page.getByText('Neubaugebiet bezogen')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /antworten/ })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, 'planning', ADDRESS);
  await page
    .getByRole('button', { name: /^Antwort zu Statistischer Bezirk 69,.*zurücknehmen/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(page.getByText('Antwort zurückgenommen.')).toBeVisible();
  await expect(page.getByText(/^Ursache bekannt · /)).toHaveCount(0);
});

test('everybody keeps a watch list of their own, and narrows the list to it', async ({ page }) => {
  await signIn(page, 'council', ADDRESS);
  const list = page.getByRole('region', { name: 'Meine Merkliste' });
  await page
    .getByRole('region', { name: 'Genauer ansehen' })
    .getByRole('button', { name: NAME })
    .click();
  await expect(list).toContainText('Statistischer Bezirk 69');
  await page.getByRole('button', { name: 'nur gemerkte' }).click();
  await expect(page).toHaveURL(/gemerkt=1/);
  await expect(page.getByText(/0 Veränderungen zum Günstigen · 1 offener Hinweis/)).toBeVisible();
  await list.getByRole('button', { name: /nicht mehr merken/ }).click();
  await expect(list).toContainText('Ihre Merkliste ist leer');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(list).toContainText('Statistischer Bezirk 69');
  await list.getByRole('button', { name: /nicht mehr merken/ }).click();
});

test('all districts’ changes stand in a table, and the map shows one district alone', async ({
  page,
}) => {
  await signIn(page, 'council', `${ADDRESS}&ansicht=tabelle`);
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(93);
  await table.getByRole('button', { name: 'robuster z-Wert' }).click();
  await expect(page).toHaveURL(/sort=-z/);
  await expect(table.getByRole('row').nth(1)).toContainText('ungünstig');
  await page.getByRole('checkbox', { name: /^65 Baumheide: günstiger geworden/ }).press('Enter');
  await expect(page).toHaveURL(/bezirk=65/);
  await expect(table.getByRole('row')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Auffälliges nach dieser Auswahl als CSV' }).click();
  expect((await download).suggestedFilename()).toBe('warnings_bielefeld-92_12.csv');
});

test('a housing company has warnings of its own districts alone', async ({ page }) => {
  await signIn(page, 'housing', ADDRESS);
  await expect(page.getByRole('region', { name: 'Günstiger geworden' })).toContainText('Baumheide');
  await expect(page.getByText('Statistischer Bezirk 69')).toHaveCount(0);
});
