import { expect, test } from '@playwright/test';
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
