import { expect, test } from '@playwright/test';
import { signIn } from './people';

const SIEKER = '/konferenzen/stadtteilkonferenz-sieker';

test('a conference plans a meeting and records it; others read its results and not its minutes', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const mark = String(Date.now());
  const result = `Der Spielplatz wird begangen (${mark}).`;
  const minutes = `Nur unter uns gesagt ${mark}`;
  await signIn(page, 'conference', SIEKER);
  await page.getByRole('link', { name: 'Sitzung planen' }).click();
  // It begins like the last one.
  await expect(page.getByLabel('Beginn')).toHaveValue('17:30');
  await page.getByLabel('Datum').fill('1.2.11');
  await page.getByLabel('Ende (freiwillig)').fill('17 Uhr');
  await page.getByLabel('Tagesordnung (freiwillig)').fill(`Begrüßung\nSpielplatz ${mark}`);
  await page.getByRole('button', { name: 'Sitzung planen' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    'Das Ende muss nach dem Beginn liegen.',
  );
  await page.getByLabel('Ende (freiwillig)').fill('19.30');
  // What is typed outlives a reload.
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Ende (freiwillig)')).toHaveValue('19.30');
  await page.getByRole('button', { name: 'Sitzung planen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sitzung am 01.02.2011');
  await expect(page.getByRole('listitem').filter({ hasText: `Spielplatz ${mark}` })).toBeVisible();
  const address = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Ergebnisse festhalten' }).click();
  await expect(page.getByLabel('AWO')).toHaveValue('PRESENT');
  await page.getByLabel('Caritas').selectOption('EXCUSED');
  await page.getByLabel('Gäste (freiwillig)').fill('7');
  await page.getByLabel('Ergebnisse (freiwillig)').fill(result);
  await page.getByLabel('Protokoll (freiwillig)').fill(minutes);
  await page.getByRole('button', { name: 'Ergebnisse festhalten' }).click();
  await expect(page.getByText('gehalten', { exact: true })).toBeVisible();
  await expect(page.getByText('7 Gäste')).toBeVisible();
  await expect(page.getByText(minutes)).toBeVisible();

  // AWO is a member and reads the minutes; the council reads the results alone.
  for (const [person, reads] of [
    ['provider', true],
    ['council', false],
  ] as const) {
    const other = await (await browser.newContext({ locale: 'de-DE' })).newPage();
    await signIn(other, person, address);
    await expect(other.getByText(result)).toBeVisible();
    await expect(other.getByText(minutes)).toHaveCount(reads ? 1 : 0);
    await expect(other.getByText(/Protokoll lesen die Konferenz/)).toHaveCount(reads ? 0 : 1);
    await expect(other.getByRole('link', { name: 'Ergebnisse ändern' })).toHaveCount(0);
    await other.context().close();
  }
});

test('a meeting is cancelled with a reason, and members are added by hand', async ({ page }) => {
  test.setTimeout(120_000);
  const school = `Schule ${String(Date.now())} (fiktiv)`;
  await signIn(page, 'conference', `${SIEKER}/sitzungen/neu`);
  await page.getByLabel('Datum').fill('5.5.11');
  await page.getByRole('button', { name: 'Sitzung planen' }).click();
  await page.getByRole('button', { name: 'Sitzung absagen' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Sitzung absagen' }).click();
  await expect(question.getByText('Diese Angabe fehlt.')).toBeVisible();
  await question.getByRole('textbox').fill('Der Saal ist belegt');
  await question.getByRole('button', { name: 'Sitzung absagen' }).click();
  await expect(page.getByText('Abgesagt: Der Saal ist belegt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sitzung absagen' })).toHaveCount(0);

  await page.goto(`${SIEKER}/mitglieder`);
  await page.getByRole('button', { name: 'Andere Einrichtung hinzufügen' }).click();
  await page.getByLabel('Einrichtung', { exact: true }).last().fill(school);
  await page.getByRole('button', { name: 'Speichern' }).click();
  const members = page.getByRole('region', { name: 'Mitglieder' });
  await expect(members.getByRole('listitem').filter({ hasText: school })).toContainText(
    'seit 15.02.2011',
  );
  // A member of which no minutes speak can be taken out again.
  await page.getByRole('link', { name: 'Mitglieder pflegen' }).click();
  await page.getByRole('button', { name: `${school} entfernen` }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(members.getByRole('listitem').first()).toBeVisible();
  await expect(members.getByText(school)).toHaveCount(0);
});

test('planning is led to the areas that have no conference yet', async ({ page }) => {
  await signIn(page, 'planning', '/');
  const findings = page.getByRole('region', { name: 'Was im Programm noch fehlt' });
  await findings.getByRole('link', { name: 'Baumheide' }).click();
  await expect(page.getByText('ohne Stadtteilkonferenz')).toBeVisible();
  await expect(page.getByText('Hier gibt es noch keine Stadtteilkonferenz.')).toBeVisible();
  await page.goto('/programm?offen=NO_CONFERENCE');
  const areas = page.getByRole('table', { name: 'Programmgebiete' });
  await expect(areas.getByRole('link', { name: 'Baumheide', exact: true })).toBeVisible();
  await expect(areas.getByRole('link', { name: 'Sieker', exact: true })).toHaveCount(0);
  await page.goto('/programm/sieker');
  await expect(page.getByRole('link', { name: 'Stadtteilkonferenz Sieker' })).toBeVisible();
});

test('a calendar address is told once, opens without signing in, and opens nothing once revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'provider', '/konto');
  const own = page.getByRole('region', { name: 'Termine im eigenen Kalender' });
  await expect(own.getByRole('status').first()).toBeVisible();
  if (await own.getByRole('button', { name: 'Adresse beenden' }).isVisible()) {
    await own.getByRole('button', { name: 'Adresse beenden' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Adresse beenden' }).click();
  }
  await own.getByRole('button', { name: 'Kalenderadresse erzeugen' }).click();
  const address = await own.getByLabel('Kalenderadresse').inputValue();
  const nobody = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const calendar = await nobody.get(address);
  expect(calendar.status()).toBe(200);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(calendar.headers()['cache-control']).toBe('no-store');
  const text = await calendar.text();
  expect(text).toContain('SUMMARY:Sitzung: Stadtteilkonferenz Sieker');
  expect(text).toContain('DTSTART:20110317T163000Z');
  expect(text).not.toContain('Fiktives Protokoll');

  await page.reload();
  await expect(own.getByText(/Sie haben eine Kalenderadresse seit/)).toBeVisible();
  await expect(own.getByLabel('Kalenderadresse')).toHaveCount(0);
  await own.getByRole('button', { name: 'Adresse beenden' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Adresse beenden' }).click();
  await expect(own.getByText('Sie haben keine Kalenderadresse.')).toBeVisible();
  expect((await nobody.get(address)).status()).toBe(404);
  await nobody.dispose();
});
