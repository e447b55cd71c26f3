import { expect, test, type Page } from '@playwright/test';
import { giveName, signIn } from './people';

/** Ends all sessions of whoever is signed in, as from another device. */
async function endOnTheServer(page: Page) {
  const answer = await page.request.delete('/api/v1/me/sessions', {
    headers: { 'X-Requested-With': 'ausgleich' },
  });
  expect(answer.status()).toBe(200);
}

test('what was typed survives a forced sign-in and can be saved', async ({ page }) => {
  await signIn(page, 'statistics', '/katalog/quellen/bundesagentur/bearbeiten');
  const field = page.getByLabel('Ansprechstelle');
  const typed = `Zimmer ${String(Date.now() % 1000)}`;
  await field.fill(typed);
  await endOnTheServer(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist zu Ende' });
  await expect(dialog).toBeVisible();

  const [elsewhere] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('link', { name: 'Wieder anmelden' }).click(),
  ]);
  await giveName(elsewhere, 'statistics');
  await expect(dialog).toBeHidden();
  await expect(field).toHaveValue(typed);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText(typed).first()).toBeVisible();
});

test('signing out everywhere ends the other device, and asks for the password again', async ({
  browser,
  page,
}) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'provider2', '/monitoring');
  await signIn(page, 'provider2', '/konto');
  await page.getByRole('button', { name: 'Überall abmelden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Überall abmelden' }).click();
  await expect(page.getByRole('link', { name: 'Anmelden' }).first()).toBeVisible();

  await other.reload();
  await expect(other.getByRole('link', { name: 'Anmelden' }).first()).toBeVisible();
  await other.goto('/auth/login?return=%2F');
  await expect(other.locator('#password')).toBeVisible();
  await other.context().close();
});

test('the page says before the session ends, and one press keeps it', async ({ page }) => {
  let left = 120;
  // A session never gets shorter by being used: one other answer with the true end would hide the warning.
  await page.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers() };
    delete headers['session-ends'];
    await route.fulfill({ response: answer, headers });
  });
  await page.route('**/api/v1/me', async (route) => {
    const answer = await route.fetch();
    const end = new Date(Date.now() + left * 1000).toISOString();
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'session-ends': end },
    });
  });
  // Not signIn: it looks for a button which the dialog covers at once.
  await page.goto('/auth/login?return=%2Fhilfe');
  await giveName(page, 'admin');
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung endet bald' });
  await expect(dialog.getByRole('timer')).toContainText(/In [01] min \d+ s/);
  left = 1800;
  await dialog.getByRole('button', { name: 'Angemeldet bleiben' }).click();
  await expect(dialog).toBeHidden();
});

test('the server says how long a session lasts', async ({ page }) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/v1/me')),
    signIn(page, 'council'),
  ]);
  expect(answer.status()).toBeLessThan(500);
  const me = await page.request.get('/api/v1/me', { headers: { 'X-Requested-With': 'ausgleich' } });
  const left = Date.parse(me.headers()['session-ends'] ?? '') - Date.now();
  expect(left).toBeGreaterThan(60_000);
  expect(left).toBeLessThanOrEqual(1_800_000);
});

test('while the sign-in service is away, the page at its address says so in words', async ({
  page,
}) => {
  await page.route('**/auth/login*', async (route) => {
    const start = new URL('/', route.request().url()).href;
    await route.fulfill({ response: await route.fetch({ url: start }), status: 503 });
  });
  await page.goto('/auth/login?return=%2F');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Die Anmeldung ist gerade nicht erreichbar' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Noch einmal versuchen' })).toHaveAttribute(
    'href',
    '/auth/login?return=%2F',
  );
});
