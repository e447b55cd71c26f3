import { expect, test } from '@playwright/test';
import { navigation, signIn } from './people';

test('a housing company sees its own districts and the city, and no other district', async ({
  page,
}) => {
  await signIn(page, 'housing');
  expect(await navigation(page)).toContain('Meine Bezirke');
  await page
    .getByRole('main')
    .getByRole('link', { name: /04 Dürkopp/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Meine Bezirke', level: 1 })).toBeVisible();
  for (const name of ['04 Dürkopp', '65 Baumheide']) {
    await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
  }
  const baumheide = page.getByRole('table', { name: 'Indikatoren in Baumheide' });
  await expect(baumheide.getByRole('row', { name: /zwei und mehr Kindern/ })).toContainText(
    '12 von 87',
  );
  await expect(page.getByText('Stadtteilkonferenz Sieker')).toBeVisible();

  await page.goto('/quartiere/78');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
  await page.goto('/monitoring?indicator=sgb2-families&date=2007-12-31');
  await expect(page.locator('[data-figure="city"]')).toContainText('18,2');
  await expect(page.getByText('48,0 %').first()).toBeVisible();
  await expect(page.getByRole('table').getByText('Sieker')).toHaveCount(0);
});

test('a provider finds the own districts there as well', async ({ page }) => {
  await signIn(page, 'provider', '/meine-bezirke');
  for (const name of [/^14 /, '65 Baumheide', '78 Sieker']) {
    await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
  }
});

test('the administration reads how other systems connect', async ({ page }) => {
  await signIn(page, 'admin', '/verwaltung/schnittstellen');
  await expect(page.getByRole('heading', { name: 'Schnittstellen', level: 1 })).toBeVisible();
  await expect(page.getByText('client_id=city-system').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /429/ })).toBeVisible();
});
