import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the index leads from a borough to its districts, with a figure of one’s choice', async ({
  page,
}) => {
  await signIn(page, 'council', '/quartiere');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
  const borough = page.getByRole('region', { name: 'Stieghorst' });
  await expect(borough.getByRole('link', { name: '78 Sieker' })).toHaveAttribute(
    'href',
    '/quartiere/78',
  );
  await page
    .getByLabel('Zahl daneben')
    .selectOption({ label: 'Personen mit Migrationshintergrund' });
  await expect(page).toHaveURL(/indicator=migration-background/);
  await expect(page.getByText(/Personen mit Migrationshintergrund, 31\.12\.20/)).toBeVisible();
});

test('a district is found by name or number, and nothing found is said', async ({ page }) => {
  await signIn(page, 'council', '/quartiere');
  await page.getByLabel('Name oder Nummer').fill('sieker');
  await expect(page.getByRole('listitem').filter({ hasText: 'Sieker' })).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await page.getByLabel('Name oder Nummer').fill('nirgends');
  await expect(page.getByText('Kein Bezirk passt zu „nirgends“.')).toBeVisible();
});
