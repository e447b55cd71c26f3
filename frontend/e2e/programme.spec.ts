import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the programme’s areas lead to the figures they were admitted on', async ({ page }) => {
  await signIn(page, 'council', '/programm');
  const row = page.getByRole('row', { name: /Baumheide/ });
  await expect(row).toContainText('im Programm');
  await expect(row).toContainText('ohne Stadtteilkonferenz');
  await page.getByRole('link', { name: 'Dürkopp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dürkopp');
  const decision = page.getByRole('article', { name: 'Aufnahme zum 01.07.2008' });
  await expect(decision.getByRole('row', { name: /48,0 %/ })).toContainText('18,2 %');
});

test('a provider sees the areas that hold its districts, and no other', async ({ page }) => {
  await signIn(page, 'provider2', '/programm');
  await expect(page.getByRole('link', { name: 'Dürkopp', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Baumheide', exact: true })).toHaveCount(0);
  await page.goto('/programm/baumheide');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
});

test('a district says to which area it belongs', async ({ page }) => {
  await signIn(page, 'council', '/quartiere/78');
  await page.getByRole('link', { name: 'Sieker (im Programm)' }).click();
  await expect(page).toHaveURL(/\/programm\/sieker$/);
});
