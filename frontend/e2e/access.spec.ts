import { expect, test } from '@playwright/test';
import { giveName, navigation, signIn } from './people';

test('signed out: what this is, and the way in leads back to the page asked for', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByText('Fiktive Daten')).toBeVisible();
  await expect(page.getByText('Stand 15.02.2011')).toBeVisible();
  await page.goto('/monitoring?indicator=sgb2-families&date=2007-12-31');
  await page.getByRole('main').getByRole('link', { name: 'Anmelden' }).click();
  await giveName(page, 'council');
  await expect(page).toHaveURL(/\/monitoring\?indicator=sgb2-families&date=2007-12-31/);
  await expect(page.locator('[data-figure="city"]')).toContainText('18,2');
});

test('a provider reads figures and has no deliveries', async ({ page }) => {
  await signIn(page, 'provider');
  expect(await navigation(page)).toEqual([
    'Übersicht',
    'Meine Bezirke',
    'Monitoring',
    'Quartiere',
    'Ziele',
    'Maßnahmen',
    'Katalog',
  ]);
  await page.context().clearCookies();
  await signIn(page, 'conference');
  expect(await navigation(page)).toEqual([
    'Übersicht',
    'Meine Bezirke',
    'Monitoring',
    'Quartiere',
    'Ziele',
    'Maßnahmen',
    'Stimmen',
  ]);
  await page.goto('/deliveries');
  await expect(page.getByRole('heading', { name: 'Kein Zugang zu dieser Seite' })).toBeVisible();
});

test('the administration has people, organisations and the log, and no figures', async ({
  page,
}) => {
  await signIn(page, 'admin');
  expect(await navigation(page)).toEqual(['Übersicht', 'Verwaltung', 'Protokoll']);
  await page.goto('/monitoring');
  await expect(page.getByRole('heading', { name: 'Kein Zugang zu dieser Seite' })).toBeVisible();
  await page.goto('/audit');
  await expect(
    page.getByRole('table', { name: 'Protokoll' }).getByRole('row').nth(1),
  ).toBeVisible();
});

test('an unknown address and an unknown delivery say so', async ({ page }) => {
  await signIn(page, 'statistics', '/nirgends');
  await expect(page.getByRole('heading', { name: 'Seite nicht gefunden' })).toBeVisible();
  await page.goto('/deliveries/018f0000-0000-7000-8000-000000000000');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
});

test('no request leaves for another host, and the content policy is kept', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await signIn(page, 'statistics');
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  for (const path of ['/', '/monitoring', '/deliveries', '/deliveries/new']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
