import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people';

async function search(page: Page, text: string) {
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Suche' });
  await expect(field).toBeFocused();
  await field.pressSequentially(text);
}

test('the search finds by name and number and opens by keyboard alone', async ({ page }) => {
  await signIn(page, 'statistics', '/quartiere');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await search(page, 'baumh');
  await expect(page.getByRole('option', { name: /65 Baumheide/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quartiere\/65$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Baumheide' })).toBeFocused();

  await search(page, 'sgb2-fam');
  await expect(page.getByRole('group', { name: 'Indikatoren', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/monitoring\?indicator=sgb2-families/);

  await search(page, 'nirgendwo');
  await expect(page.getByText('Zu „nirgendwo“ ist nichts zu finden.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('on a phone the search has the width of the page, and a finger opens a hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signIn(page, 'council', '/');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('combobox', { name: 'Suche' }).pressSequentially('78');
  const list = page.getByRole('listbox');
  const box = await list.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.getByRole('option', { name: /78 Sieker/ }).click();
  await expect(page).toHaveURL(/\/quartiere\/78$/);
});

test('what a role may not read is not found', async ({ page }) => {
  await signIn(page, 'council', '/');
  await search(page, 'statistikamt_2007');
  await expect(page.getByText(/ist nichts zu finden/)).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, 'admin', '/');
  await expect(page.getByRole('search')).toBeHidden();
});
