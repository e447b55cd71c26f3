import { expect, test } from '@playwright/test';
import { signIn } from './people';

const TITLE = `Familien entlasten ${String(Date.now())}`;

test('a conference proposes a goal, planning agrees it, and its attainment is said', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'conference', '/ziele/neu');
  await page.getByLabel('Programmgebiet').selectOption({ label: 'Dürkopp' });
  await page.getByRole('textbox', { name: 'Ziel', exact: true }).fill(TITLE);
  await page.getByLabel(/^Warum/).fill('Fast jede zweite Familie bezieht Leistungen.');
  await page.getByLabel('Ebene des Ausgleichs').selectOption('BETWEEN_DISTRICTS_AND_CITY');
  await page.getByLabel('Betrifft').selectOption('TARGET_GROUP');
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Ziel', exact: true })).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Beteiligte hinzufügen' }).click();
  await page.getByLabel('oder Name einer anderen Stelle').fill('Elternrunde im Stadtteilladen');
  await page.getByLabel('Beteiligung der Bewohnerschaft').selectOption('yes');
  await page.getByLabel('Wie, oder warum nicht').fill('Zwei Abende im Stadtteilladen');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await page.getByRole('link', { name: 'Zielwert hinzufügen' }).click();
  const indicator = page.getByLabel('Indikator des Monitorings').last();
  await indicator.selectOption('sgb2-families');
  await page.getByLabel('Stichtag des Ausgangswerts').fill('31.12.07');
  await page.getByLabel('Um wie viel').fill('10');
  await page.getByLabel('Zu erreichen bis').fill('31.12.10');
  await expect(
    page.getByText(
      '48,0 % sind 60 von 125 Haushalten; 38,0 % wären höchstens 47, also 13 weniger.',
    ),
  ).toBeVisible();
  await expect(page.getByText(/kaum vom Zufall unterscheiden/)).toBeVisible();
  await page.getByRole('button', { name: 'Zielwert speichern' }).click();

  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vorschlagen' }).click();
  await expect(page.getByText('vorgeschlagen', { exact: true }).first()).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /Abmelden/ }).click();

  await signIn(page, 'planning', address);
  await page.getByRole('button', { name: 'Vereinbaren' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vereinbaren' }).click();
  await expect(page.getByText('vereinbart', { exact: true }).first()).toBeVisible();
  await page.getByLabel('Stand am').fill('31.12.10');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await expect(
    page.getByText(
      'Von 48,0 auf 40,2 %; Ziel 38,0 %; 78 % des Weges. Bei 117 Haushalten wären es höchstens 44.',
    ),
  ).toBeVisible();
  await expect(page).toHaveURL(/zum=2010-12-31/);
});

test('the list is filtered in the address, and the council sees no draft', async ({ page }) => {
  await signIn(page, 'council', '/ziele?gebiet=sieker');
  await expect(
    page.getByRole('link', { name: 'Weniger Verfahren vor dem Jugendgericht' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /Weniger Familien/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Entwurf' }).click();
  await expect(page).toHaveURL(/stand=DRAFT/);
  await expect(page.getByText('Kein Ziel passt zu dieser Auswahl.')).toBeVisible();
});

test('frameworks lead to the goals that serve them', async ({ page }) => {
  await signIn(page, 'council', '/ziele/rahmen');
  await page.getByRole('link', { name: /Familienfreundliches Bielefeld/ }).click();
  await expect(page).toHaveURL(/rahmen=familienfreundlich/);
  await expect(page.getByRole('link', { name: /Weniger Familien mit mehreren/ })).toBeVisible();
});

test('a task is reported as done and taken back', async ({ page }) => {
  await signIn(page, 'provider2', '/ziele/aufgaben?zeige=overdue&unsere=1');
  const what = 'Plätze für die Betreuung am Nachmittag erheben';
  await page.getByRole('button', { name: `„${what}“ als erledigt melden` }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('row', { name: new RegExp(what) })).toContainText('überfällig');
});
