import { expect, test } from '@playwright/test';
import { signIn } from './people';

const TITLE = `Elterncafé ${String(Date.now())}`;

test('a provider plans a measure that needs staff, planning records the decision, and it starts', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'provider', '/massnahmen/neu');
  await page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
  await page.getByLabel(/^Ziel der Maßnahme/).fill('Eltern kennen die Hilfen im Quartier.');
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('combobox', { name: 'Bezirke' }).fill('sieker');
  await page.getByRole('option', { name: /78 Sieker/ }).click();
  await page.getByRole('checkbox', { name: 'Familien' }).check();
  await page.getByLabel(/^Beginn/).fill('1.3.11');
  await page.getByLabel(/^Ende/).fill('31.12.11');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Ziel des Programms').selectOption({ index: 1 });
  await page.getByLabel(/^Warum die Maßnahme/).fill('Wer Hilfen kennt, nimmt sie an.');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel(/^Kosten insgesamt/).fill('12.000');
  await page.getByLabel(/^Zusätzlicher Bedarf, Stellen/).fill('0,5');
  await page.getByRole('button', { name: 'Idee anlegen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
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
  await page.getByLabel('Stichtag des Ausgangswerts').fill('1.2.11');
  await page.getByLabel('Art des Ziels').selectOption('VALUE');
  await page.getByLabel('Richtung').selectOption('RISING');
  await page.getByLabel('Zielwert', { exact: true }).fill('40');
  await page.getByLabel('Zu erreichen bis').fill('31.12.11');
  await page.getByRole('button', { name: 'Zielwert speichern' }).click();

  await page.getByRole('button', { name: 'Als geplant vorstellen' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Als geplant vorstellen' })
    .click();
  await expect(page.getByText('geplant', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByRole('alertdialog').getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Geld und Beschlüsse' })).toContainText(
    'Die Sozialplanung',
  );
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: /Abmelden/ }).click();

  await signIn(page, 'planning', address);
  await page.getByRole('button', { name: 'Haushalt prüfen' }).click();
  await page.getByRole('radio', { name: /Nein/ }).check({ force: true });
  await page.getByRole('button', { name: 'Festhalten' }).click();
  await page.getByRole('link', { name: 'Beschluss erfassen' }).first().click();
  await expect(page.getByLabel(/^Bewilligte Stellen/)).toHaveValue('0,5');
  await page.getByLabel('Gremium').fill('Sozialausschuss');
  await page.getByLabel('Datum').fill('3.2.11');
  await page.getByLabel('Vorlage', { exact: true }).fill('1234/2009-2014');
  await page.getByRole('button', { name: 'Beschluss speichern' }).click();
  await expect(page.getByText('Der Beschluss deckt den Bedarf.')).toBeVisible();
  await page.getByRole('button', { name: /Abmelden/ }).click();

  await signIn(page, 'provider', address);
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('läuft', { exact: true }).first()).toBeVisible();
});

test('the list is filtered in the address, and stands along the calendar as well', async ({
  page,
}) => {
  await signIn(page, 'council', '/massnahmen');
  await page.getByRole('button', { name: 'läuft' }).click();
  await expect(page).toHaveURL(/stand=RUNNING/);
  const first = await page.getByRole('row').nth(1).getByRole('link').textContent();
  await page.getByText('Kalender', { exact: true }).click();
  await expect(page).toHaveURL(/ansicht=kalender/);
  const line = page.getByRole('group', { name: 'Maßnahmen im Kalender' });
  await expect(line.getByRole('link', { name: first ?? '' }).first()).toBeVisible();
  await page.getByText('Bezirk', { exact: true }).click();
  await expect(page).toHaveURL(/nach=district/);
  // The council sees no ideas.
  await page.goto('/massnahmen?stand=IDEA');
  await expect(page.getByText('Keine Maßnahme passt zu dieser Auswahl.')).toBeVisible();
});
