import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { giveName, signIn } from './people';

const FROM_THE_PAGE = { 'X-Requested-With': 'ausgleich' };
const PASSWORD = 'ein langes Kennwort';

interface Me {
  capacities: {
    role: string;
    organisation: { code: string } | null;
    districts: { code: string }[];
  }[];
}

/** The status of asking who one is, in the session of the page. */
async function me(page: Page): Promise<{ status: number; body: Me | null }> {
  const answer = await page.request.get('/api/v1/me', { headers: FROM_THE_PAGE });
  return { status: answer.status(), body: answer.ok() ? ((await answer.json()) as Me) : null };
}

/** The address in the newest mail to somebody. */
async function invitationOf(request: APIRequestContext, email: string): Promise<string> {
  const mails = (await (await request.get('/api/v1/mails', { headers: FROM_THE_PAGE })).json()) as {
    to: string;
    links: string[];
  }[];
  return mails.find(({ to }) => to === email)?.links[0] ?? '';
}

/** Follows an invitation: sets the password and signs in. */
async function accept(browser: Browser, link: string, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.locator('#kc-info-message a, #kc-content a').first().click();
  await page.locator('#password-new').fill(PASSWORD);
  await page.locator('#password-confirm').fill(PASSWORD);
  await page.locator('[type=submit]').first().click();
  await expect(page.locator('#kc-info-message, #kc-content')).toContainText(
    /aktualisiert|updated/i,
  );
  await page.goto('/auth/login?return=/meine-organisation');
  await giveName(page, email, PASSWORD);
  return page;
}

async function invite(page: Page, email: string, lastName: string) {
  await page.goto('/verwaltung/personen');
  await page.getByRole('link', { name: 'Person einladen' }).click();
  await page.getByLabel('E-Mail', { exact: true }).fill(email);
  await page.getByLabel('Vorname').fill('Nora');
  await page.getByLabel('Nachname').fill(lastName);
  await page.getByLabel('Organisation').selectOption({ label: 'AWO' });
  await expect(page.getByRole('checkbox', { name: 'Freier Träger' })).toBeChecked();
  await page.getByRole('button', { name: 'Einladen' }).click();
  await expect(page.getByText(`Die E-Mail ging an ${email}.`)).toBeVisible();
}

test('somebody is invited into AWO, sees its districts only, and is out within five seconds', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const stamp = String(Date.now());
  const email = `nora.${stamp}@example.org`;
  await signIn(page, 'admin', '/verwaltung');
  await invite(page, email, `Neu-${stamp}`);

  await page.goto('/postfach');
  const mail = page.getByRole('article').filter({ hasText: email });
  await expect(mail.getByRole('heading')).toContainText('Einladung');
  const link = await mail.getByRole('link').getAttribute('href');
  expect(link).toBe(await invitationOf(page.request, email));

  const invited = await accept(browser, link ?? '', email);
  await expect(invited.getByRole('heading', { level: 1, name: 'AWO' })).toBeVisible();
  const districts = invited.getByRole('region', { name: 'Bezirke' });
  await expect(districts.getByText(/^(14|65|78) /)).toHaveCount(3);
  await expect(districts.getByText(/^04 /)).toHaveCount(0);
  await expect(invited.getByText('Anna Wohlfahrt')).toBeVisible();
  const { body } = await me(invited);
  expect(body?.capacities.map(({ organisation }) => organisation?.code)).toEqual(['awo']);
  expect(body?.capacities[0]?.districts.map(({ code }) => code)).toEqual(['14', '65', '78']);

  await page.goto(`/verwaltung/personen?q=${stamp}`);
  await page.getByRole('link', { name: `Nora Neu-${stamp}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Nora Neu-${stamp}` })).toBeVisible();
  const standing = page.locator('main .badge').first();
  await expect(standing).toHaveText('aktiv');
  await expect(page.getByRole('region', { name: 'Anmeldungen' })).toContainText('ausgleich-web');
  await page.getByRole('button', { name: 'Sperren' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Sperren' }).click();
  await expect(question.getByText('Diese Angabe fehlt.')).toBeVisible();
  await question.getByLabel('Begründung').fill('Ende des Versuchs');
  await question.getByRole('button', { name: 'Sperren' }).click();
  await expect(standing).toHaveText('gesperrt');
  await expect.poll(async () => (await me(invited)).status, { timeout: 5_000 }).toBe(401);

  // Signing in anew is refused by Keycloak itself; after letting in it works again.
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(standing).toHaveText('aktiv');
  await invited.goto('/auth/login?return=/meine-organisation');
  await giveName(invited, email, PASSWORD);
  await expect(invited.getByRole('heading', { level: 1, name: 'AWO' })).toBeVisible();

  // Its sessions end from elsewhere, and the way back in stays open.
  await page.reload();
  await page.getByRole('button', { name: 'Überall abmelden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Überall abmelden' }).click();
  await expect(page.getByText('ist überall abgemeldet')).toBeVisible();
  await expect.poll(async () => (await me(invited)).status, { timeout: 5_000 }).toBe(401);
  await invited.waitForTimeout(1_100);
  await invited.goto('/auth/login?return=/meine-organisation');
  await giveName(invited, email, PASSWORD);
  await expect(invited.getByRole('heading', { level: 1, name: 'AWO' })).toBeVisible();
});

test('an organisation is created, changed meanwhile by somebody else, and gets and loses a member', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const code = `e2e-${String(Date.now())}`;
  await signIn(page, 'planning', '/verwaltung/organisationen');
  await page.getByRole('link', { name: 'Organisation anlegen' }).click();
  await page.getByRole('button', { name: 'Anlegen' }).click();
  await expect(page.getByText('Bitte prüfen Sie Ihre Angaben')).toBeVisible();
  await page.getByLabel('Name').fill(`Verein ${code}`);
  await page.getByLabel('Kürzel').fill(code);
  await page.getByRole('button', { name: 'Bezirk hinzufügen' }).click();
  const district = page.getByRole('group', { name: 'Bezirk 1' });
  await district.getByLabel('Bezirk').selectOption('78');
  await district.getByLabel('Zweck').fill('Beratungsstelle');
  await page.getByRole('button', { name: 'Anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Verein ${code}` })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bezirke' })).toContainText('Beratungsstelle');

  // Leaving with something typed asks first.
  await page.getByRole('link', { name: 'Ändern', exact: true }).click();
  await page.getByLabel('Telefon').fill('0521 51-0');
  await page.getByRole('link', { name: 'Abbrechen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Abbrechen' }).click();

  // Somebody else saves in between: both states are shown, nothing typed is lost.
  await page.request.put(`/api/v1/organisations/${code}`, {
    headers: { ...FROM_THE_PAGE, 'If-Match': '*' },
    data: { name: `Werk ${code}`, kind: 'WELFARE_PROVIDER', activeFrom: '2011-01-01' },
  });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText(`Werk ${code}`)).toBeVisible();
  await expect(page.getByLabel('Telefon')).toHaveValue('0521 51-0');
  await page.getByRole('button', { name: 'Meine Eingaben behalten' }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('0521 51-0')).toBeVisible();

  await page.getByRole('button', { name: 'Person aufnehmen' }).click();
  const adding = page.getByRole('alertdialog');
  await adding.getByRole('combobox', { name: 'Person' }).fill('Clemens');
  await page.getByRole('option', { name: /Clemens Caritas/ }).click();
  await adding.getByLabel('Funktion', { exact: false }).fill('Vertretung');
  await adding.getByRole('button', { name: 'Person aufnehmen' }).click();
  const members = page.getByRole('region', { name: 'Mitglieder' });
  await expect(members.getByRole('link', { name: 'Clemens Caritas' })).toBeVisible();
  await members.getByRole('button', { name: /^Beenden/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beenden' }).click();
  await expect(members.getByText('Noch niemand handelt')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Die Zugehörigkeit besteht wieder.')).toBeVisible();
  await expect(members.getByRole('link', { name: 'Clemens Caritas' }).first()).toBeVisible();
  await members.getByRole('button', { name: /^Beenden/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beenden' }).click();
  await expect(members.getByText('Noch niemand handelt')).toBeVisible();
});

test('planning sees members of organisations alone, others have no such page', async ({
  page,
  browser,
}) => {
  await signIn(page, 'planning', '/verwaltung/personen');
  await expect(page.getByRole('link', { name: 'Anna Wohlfahrt' })).toBeVisible();
  await expect(page.getByText('Adrian Admin')).toHaveCount(0);
  await page.goto('/verwaltung/personen/00000000-0000-4000-8000-000000000008');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'council', '/verwaltung/personen');
  await expect(other.getByText(/Mit Ihrer Rolle \(Rat\)/)).toBeVisible();
});
