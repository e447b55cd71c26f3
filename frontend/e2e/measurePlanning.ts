import { expect, type Browser, type Page } from '@playwright/test';
import { signIn, type Person } from './people';

const STAMP = String(Date.now()).slice(-6);

/** Of the measure that the journey is about. */
export const TITLE = `Elterncafé ${STAMP}`;

export async function idea(page: Page) {
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

export async function target(page: Page) {
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

export async function refusal(page: Page) {
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

export async function decision(page: Page) {
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

export async function start(page: Page) {
  await page.reload();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByLabel(/^Begonnen am/).fill('1.11.10');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('läuft', { exact: true }).first()).toBeVisible();
  await picture(page, '4-running');
}

async function act(page: Page, name: string) {
  await page.getByRole('button', { name }).click();
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

export async function as(browser: Browser, person: Person, path: string) {
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(page, person, path);
  return page;
}

/** Keeps how it looks on a desk and on a phone. */
export async function picture(page: Page, name: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: `test-results/journey/measure-${name}-${String(width)}.png`,
      fullPage: true,
    });
  }
}
