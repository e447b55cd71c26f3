import { expect, test } from '@playwright/test';
import { look } from './looking';
import { signIn } from './people';

test('a membership is added, changed, ended and brought back on the page of the person', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'admin', '/verwaltung/personen?q=Caritas');
  await page.getByRole('link', { name: 'Clemens Caritas' }).click();
  const memberships = page.getByRole('region', { name: 'Zugehörigkeiten' });
  await memberships.getByRole('button', { name: 'Zugehörigkeit hinzufügen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('combobox', { name: 'Organisation' })).toBeVisible();
  await look(page, 'membership-added');
  await dialog.getByRole('button', { name: 'Zugehörigkeit hinzufügen' }).click();
  await expect(dialog.getByText('Diese Angabe fehlt.').first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Organisation' }).fill('BGW');
  await page.getByRole('option', { name: /BGW/ }).click();
  await dialog.getByLabel('Funktion', { exact: false }).fill('Vertretung');
  await dialog.getByRole('button', { name: 'Zugehörigkeit hinzufügen' }).click();
  const body = memberships.getByRole('link', { name: 'BGW' });
  await expect(body).toBeVisible();

  await memberships.getByRole('button', { name: 'Ändern BGW' }).click();
  await dialog.getByLabel('Funktion', { exact: false }).fill('Leitung');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Zugehörigkeit ist geändert.')).toBeVisible();
  await expect(memberships).toContainText('Leitung');

  const end = async () => {
    await memberships.getByRole('button', { name: 'Beenden BGW' }).click();
    await dialog.getByRole('button', { name: 'Beenden' }).click();
    await expect(memberships.getByRole('button', { name: 'Beenden BGW' })).toHaveCount(0);
  };
  await end();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Die Zugehörigkeit besteht wieder.')).toBeVisible();
  await expect(memberships.getByRole('button', { name: 'Beenden BGW' })).toBeVisible();
  await end();
});
