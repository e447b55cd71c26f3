import { expect, test, type Browser, type Page } from '@playwright/test';
import { signIn, type Person } from './people';

const STAMP = String(Date.now()).slice(-6);
const TITLE = `Elterncafé ${STAMP}`;
const PHONE = { width: 360, height: 780 };

/** A measure's way from the idea to its contribution, each step by whom it falls to. */
test('a measure that needs staff waits for the decision, is documented on a phone, and its goal shows what it contributed', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const provider = await as(browser, 'provider', '/massnahmen/neu');
  await idea(provider);
  await target(provider);
  await refusal(provider);
  const measure = new URL(provider.url()).pathname;
  await decision(await as(browser, 'planning', measure));
  await start(provider);
  await documentation(provider, measure);
  const planning = await as(browser, 'planning', `${measure}/dokumentation/2010-Q4`);
  await returned(planning);
  await answered(provider, measure);
  await accepted(planning);
  const goal = await contribution(provider, measure);
  await costlier(provider, await as(browser, 'planning', measure), measure);
  await seen(await as(browser, 'conference', goal));
});

async function idea(page: Page) {
  await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
  await page.getByLabel(/^Ziel der Maßnahme/).fill('Eltern kennen die Hilfen im Quartier.');
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('combobox', { name: 'Bezirke' }).fill('sieker');
  await page.getByRole('option', { name: /78 Sieker/ }).click();
  await page.getByRole('checkbox', { name: 'Familien' }).check();
  await page.getByLabel(/^Beginn/).fill('1.11.10');
  await page.getByLabel(/^Ende/).fill('31.12.11');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page
    .getByLabel('Ziel des Programms')
    .selectOption({ label: 'Weniger Verfahren vor dem Jugendgericht (Sieker)' });
  await page.getByLabel(/^Warum die Maßnahme/).fill('Wer Hilfen kennt, nimmt sie früher an.');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel(/^Kosten insgesamt/).fill('12.000');
  await page.getByLabel(/^Zusätzlicher Bedarf, Stellen/).fill('0,5');
  await picture(page, '1-idea');
  await page.getByRole('button', { name: 'Idee anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
}

async function target(page: Page) {
  const missing = page.getByRole('region', { name: 'Bis zum Beginn' });
  await missing
    .getByRole('link', { name: /Zielwert hinzufügen/ })
    .first()
    .click();
  await page.getByLabel('Was der Zielwert misst').selectOption('OUTCOME');
  await page.getByLabel('Gemessen an').selectOption('own');
  await page.getByLabel('Was gezählt wird').fill('Eltern, die drei Hilfen nennen');
  await page.getByLabel('Einheit').fill('Eltern');
  await page.getByLabel('Angabe als').selectOption('COUNT');
  await page.getByLabel('Gezählt von').selectOption('awo');
  await page.getByLabel('Anzahl am Stichtag').fill('10');
  await page.getByLabel('Stichtag des Ausgangswerts').fill('31.10.10');
  await page.getByLabel('Art des Ziels').selectOption('VALUE');
  await page.getByLabel('Richtung', { exact: true }).selectOption('RISING');
  await page.getByLabel('Zielwert', { exact: true }).fill('40');
  await page.getByLabel('Zu erreichen bis').fill('31.12.11');
  await page.getByRole('button', { name: 'Zielwert speichern' }).click();
  await act(page, 'Als geplant vorstellen');
  await expect(page.getByText('geplant', { exact: true }).first()).toBeVisible();
}

async function refusal(page: Page) {
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByRole('alertdialog').getByRole('alert')).toContainText(
    'Über die Mittel ist noch nicht entschieden',
  );
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('region', { name: 'Geld und Beschlüsse' })).toContainText(
    'Die Sozialplanung prüft das.',
  );
  await picture(page, '2-refused');
}

async function decision(page: Page) {
  await page.getByRole('button', { name: 'Haushalt prüfen' }).click();
  await page.getByRole('radio', { name: /Nein/ }).check({ force: true });
  await page.getByRole('button', { name: 'Festhalten' }).click();
  await page.getByRole('link', { name: 'Beschluss erfassen' }).first().click();
  await expect(page.getByLabel(/^Bewilligte Stellen/)).toHaveValue('0,5');
  await page.getByLabel('Gremium').fill('Sozialausschuss');
  await page.getByLabel('Datum').fill('20.10.10');
  await page.getByLabel('Vorlage', { exact: true }).fill('1234/2009-2014');
  await picture(page, '3-decision');
  await page.getByRole('button', { name: 'Beschluss speichern' }).click();
  await expect(page.getByText('Der Beschluss deckt den Bedarf.')).toBeVisible();
  await page.context().close();
}

async function start(page: Page) {
  await page.reload();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByLabel(/^Begonnen am/).fill('1.11.10');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('läuft', { exact: true }).first()).toBeVisible();
  await picture(page, '4-running');
}

/** On a phone; the connection is cut before it is handed in. */
async function documentation(page: Page, measure: string) {
  await page.setViewportSize(PHONE);
  await page.goto(`${measure}/dokumentation/2010-Q4`);
  await expect(page.getByText(/überfällig seit \d+ Tagen/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Was wurde getan?').fill('Sechs Nachmittage mit Beratung');
  await page.getByLabel('Erreichte Personen').fill('24');
  await page.context().setOffline(true);
  await page.getByLabel(/^Wert/).fill('18');
  await page.getByLabel('Kosten im Zeitraum').fill('1.250,50');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText(/Wartet auf Verbindung. Gesendet wird von selbst/)).toBeVisible();
  await picture(page, '5-offline');
  await page.setViewportSize(PHONE);
  await page.context().setOffline(false);
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();
}

async function returned(page: Page) {
  await page.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel('Was fehlt oder ist unklar?').fill('Wie viele Väter waren dabei?');
  await dialog.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }).click();
  await expect(page.getByText(/Zurückgegeben/)).toBeVisible();
}

async function answered(page: Page, measure: string) {
  await page.goto(`${measure}/dokumentation/2010-Q4`);
  await expect(page.getByText('Wie viele Väter waren dabei?').first()).toBeVisible();
  await attachment(page);
  await page.getByLabel('Was wurde getan?').fill('Sechs Nachmittage mit Beratung, acht Väter');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();
}

async function attachment(page: Page) {
  const buffer = await page.screenshot();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'aushang.png', mimeType: 'image/png', buffer });
  await page.getByLabel('Was ist zu sehen?').fill('Der Aushang im Treppenhaus');
  await page.getByRole('button', { name: 'Anhängen' }).click();
  await expect(page.getByRole('img', { name: 'Der Aushang im Treppenhaus' })).toBeVisible();
}

async function accepted(page: Page) {
  await page.reload();
  await expect(page.getByText(/acht Väter/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'Der Aushang im Treppenhaus' })).toBeVisible();
  await picture(page, '6-review');
  await page.getByRole('button', { name: 'Annehmen' }).click();
  await expect(page.getByText(/Die Zielwerte sind übernommen/)).toBeVisible();
}

/** @returns the address of the goal that it served */
async function contribution(page: Page, measure: string) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(measure);
  // 10 at the start, 18 now, 40 wanted: (18 - 10) / (40 - 10) = 27 %
  await expect(page.getByText(/Von 10 auf 18 Eltern; .*27 % des Weges/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Beitrag einschätzen' }).click();
  await page.getByLabel('Jahr').selectOption('2010');
  await page.getByLabel(/^Wen hat die Maßnahme erreicht/).fill('24 Eltern, acht davon Väter.');
  await page.getByLabel(/^Was hat sich für diese Menschen/).fill('18 nennen drei Hilfen.');
  await page.getByLabel(/^Warum kann das an der Maßnahme/).fill('Sie nennen das Café als Quelle.');
  await page.getByLabel(/^Beitrag/).selectOption('POSSIBLE');
  await page.getByLabel(/^Wie gut ist das belegt/).selectOption('WEAK');
  await picture(page, '7-contribution');
  await page.getByRole('button', { name: 'Einschätzung speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const goal = page.getByRole('link', { name: 'Weniger Verfahren vor dem Jugendgericht' }).first();
  return (await goal.getAttribute('href')) ?? '';
}

/** Whether the budget bears more than was known is asked anew. */
async function costlier(provider: Page, planning: Page, measure: string) {
  await provider.goto(`${measure}/bearbeiten?schritt=means`);
  await provider.getByLabel(/^Kosten insgesamt/).fill('15.000');
  await provider.getByRole('button', { name: 'Speichern', exact: true }).click();
  const money = provider.getByRole('region', { name: 'Geld und Beschlüsse' });
  await expect(money).toContainText('Die Kosten sind gestiegen');
  await expect(money).toContainText('3.000');
  await picture(provider, '9-costlier');
  await planning.reload();
  await planning.getByRole('button', { name: 'Haushalt prüfen' }).click();
  await planning.getByRole('radio', { name: /Ja/ }).check({ force: true });
  await planning.getByRole('button', { name: 'Festhalten' }).click();
  await expect(planning.getByText('Der Haushalt des Dezernats trägt den Bedarf.')).toBeVisible();
}

async function seen(page: Page) {
  const one = page.getByRole('article', { name: TITLE });
  await expect(one).toContainText('27 % des Weges');
  await expect(one).toContainText('möglicher Beitrag');
  await expect(one).toContainText('schwache Belege');
  await expect(one).toContainText('Wer Hilfen kennt, nimmt sie früher an.');
  await picture(page, '8-goal');
}

async function act(page: Page, name: string) {
  await page.getByRole('button', { name }).click();
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

async function as(browser: Browser, person: Person, path: string) {
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(page, person, path);
  return page;
}

/** Keeps how it looks on a desk and on a phone. */
async function picture(page: Page, name: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: `test-results/journey/measure-${name}-${String(width)}.png`,
      fullPage: true,
    });
  }
}
