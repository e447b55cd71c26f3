import { expect, test, type Browser, type Page } from '@playwright/test';
import { signIn, type Person } from './people';
import { PICTURE } from './picture';
import { chooseDistrict, decide } from './programmeSteps';

const STAMP = String(Date.now());
const AREA = `Dürkopp ${STAMP.slice(-6)}`;
const GOAL = `Weniger Familien auf Leistungen angewiesen ${STAMP.slice(-6)}`;
const WORDS = `In der Beratung fragen mehr Familien nach Hilfe (${STAMP.slice(-6)}).`;

/** The programme's way from the council's decision to attainment, each step by whom it falls to. */
test('an area is admitted, its people speak, a goal is agreed, and its attainment is said', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  await admission(await as(browser, 'planning', '/programm/neu/gebiet'));
  await report(await as(browser, 'conference', '/stimmen/neu?bezirk=04&indikator=sgb2-families'));
  const goal = await proposal(await as(browser, 'conference', '/ziele/neu'));
  await answer(await as(browser, 'planning', '/stimmen?stand=OPEN&bezirk=04'));
  await agreement(await as(browser, 'planning', goal));
  await sight(await as(browser, 'conference', '/stimmen?eigene=ja&stand=ANSWERED'));
});

async function admission(page: Page) {
  await page.getByRole('textbox', { name: 'Gebiet', exact: true }).fill(AREA);
  await page.getByLabel('Kürzel').fill(`reise-${STAMP}`);
  await chooseDistrict(page, '04 Dürkopp');
  await page.getByLabel('Gültig ab').fill('01.01.08');
  await page.getByRole('button', { name: 'Gebiet vorschlagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(AREA);
  await page.getByRole('link', { name: 'Aufnehmen' }).click();
  await page.getByLabel('Zahlen bis zum').fill('31.12.07');
  await expect(page.getByRole('row', { name: /48,0 %/ })).toContainText('18,2 %');
  await picture(page, '1-admission');
  await decide(page, '19.06.08', /zwei und mehr Kindern/);
  await expect(page.getByText('im Programm seit 19.06.2008')).toBeVisible();
  const decision = page.getByRole('article', { name: 'Aufnahme zum 19.06.2008' });
  await expect(decision.getByRole('row', { name: /48,0 %/ })).toContainText('18,2 %');
  await picture(page, '2-area');
}

async function report(page: Page) {
  await page.getByLabel('Was haben Sie gehört oder gesehen?').fill(WORDS);
  await page.getByLabel('Handlungsfeld').selectOption('income');
  await page.getByLabel('Wie steht die Beobachtung zu der Zahl?').selectOption('CONFIRMS');
  await picture(page, '3-report');
  await page.getByRole('button', { name: 'Beobachtung melden' }).click();
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei auswählen' }).click();
  const chooser = await opened;
  await chooser.setFiles({ name: 'treff.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByLabel('Was ist zu sehen?').fill('Der Beratungsraum');
  await page.getByRole('button', { name: 'Anhängen' }).click();
  await expect(page.getByRole('img', { name: 'Der Beratungsraum' })).toBeVisible();
}

/** @returns the goal's address */
async function proposal(page: Page) {
  await page.getByLabel('Programmgebiet').selectOption({ label: AREA });
  await page.getByRole('textbox', { name: 'Ziel', exact: true }).fill(GOAL);
  await page.getByLabel(/^Warum/).fill('Fast jede zweite Familie bezieht Leistungen.');
  await page.getByLabel('Ebene des Ausgleichs').selectOption('BETWEEN_DISTRICTS_AND_CITY');
  await page.getByLabel('Betrifft').selectOption('TARGET_GROUP');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Beteiligte hinzufügen' }).click();
  await page.getByLabel('oder Name einer anderen Stelle').fill('Elternrunde im Stadtteilladen');
  await page.getByLabel('Beteiligung der Bewohnerschaft').selectOption('yes');
  await page.getByLabel('Wie, oder warum nicht').fill('Zwei Abende im Stadtteilladen');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GOAL);
  await page.getByRole('link', { name: 'Zielwert hinzufügen' }).click();
  await page.getByLabel('Indikator des Monitorings').last().selectOption('sgb2-families');
  await page.getByLabel('Stichtag des Ausgangswerts').fill('31.12.07');
  await page.getByLabel('Art des Ziels').selectOption('VALUE');
  await page.getByRole('textbox', { name: 'Zielwert' }).fill('38');
  await page.getByLabel('Zu erreichen bis').fill('31.12.10');
  await expect(
    page.getByText(
      '48,0 % sind 60 von 125 Haushalten; 38,0 % wären höchstens 47, also 13 weniger.',
    ),
  ).toBeVisible();
  await picture(page, '4-target');
  await page.getByRole('button', { name: 'Zielwert speichern' }).click();
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vorschlagen' }).click();
  await expect(page.locator('main .badge', { hasText: 'vorgeschlagen' }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

async function answer(page: Page) {
  const waiting = page.getByRole('article').filter({ hasText: WORDS });
  await waiting.getByRole('link').first().click();
  await page.getByRole('radio', { name: 'wird verwendet' }).check();
  await page.getByRole('combobox', { name: /^Ziel/ }).fill(GOAL);
  await page.getByRole('option', { name: GOAL }).click();
  await picture(page, '5-answer');
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await expect(page.getByText('Die Antwort ist gespeichert.')).toBeVisible();
}

async function agreement(page: Page) {
  await page.getByRole('button', { name: 'Vereinbaren' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vereinbaren' }).click();
  await expect(page.locator('main .badge', { hasText: 'vereinbart' }).first()).toBeVisible();
  await page.getByLabel('Stand am').fill('31.12.10');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(
    page.getByText(
      'Von 48,0 auf 40,2 %; Ziel 38,0 %; 78 % des Weges. Bei 117 Haushalten wären es höchstens 44.',
    ),
  ).toBeVisible();
  await picture(page, '6-attainment');
}

async function sight(page: Page) {
  const answered = page.getByRole('article').filter({ hasText: WORDS });
  await expect(answered).toContainText('wird verwendet');
  await answered.getByRole('link', { name: GOAL }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GOAL);
  await picture(page, '7-seen');
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
      path: `test-results/journey/${name}-${String(width)}.png`,
      fullPage: true,
    });
  }
}
