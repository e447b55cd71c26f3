import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people';

const CONCEPTS = '/programm/duerkopp/konzept';

test('planning writes a concept, records its adoption, and compares it with the next draft', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'planning');
  await discardDrafts(page);
  await page.goto(CONCEPTS);
  await page.getByRole('button', { name: /Konzept beginnen|Neue Fassung beginnen/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entwurf schreiben');
  const number = /konzept\/(\d+)\//.exec(page.url())?.[1] ?? '';

  const section = (name: string) => page.getByRole('group', { name, exact: true });
  await section('Ausgangslage')
    .getByLabel('Text')
    .fill('Viele Kinder.\n\n- Enge Wohnungen\n- Treff im Hof');
  const voices = section('Stimmen');
  await voices.getByRole('button', { name: 'Nach oben: Stimmen' }).focus();
  await page.keyboard.press('Enter');
  await expect(voices).toContainText('Abschnitt 1 von');
  // The button is off there, so the focus is on the one that leads back.
  await expect(voices.getByRole('button', { name: 'Nach unten: Stimmen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(voices).toContainText('Abschnitt 2 von');

  const figures = section('Ausgangslage');
  await figures.getByRole('button', { name: 'Zahl hinzufügen' }).click();
  await figures.getByLabel('Indikator').selectOption('sgb2-families');
  await figures.getByLabel('Stichtag').fill('31.12.07');
  await figures.getByRole('button', { name: 'Übernehmen' }).click();
  await section('Ziele')
    .getByRole('combobox', { name: /Ziele des Gebiets/ })
    .fill('Weniger Familien');
  await page
    .getByRole('option', { name: /Weniger Familien mit mehreren/ })
    .first()
    .click();
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Ihre Eingaben von .* sind noch da/)).toBeVisible();
  await expect(section('Ausgangslage').getByLabel('Text')).toHaveValue(/Enge Wohnungen/);
  await page.getByRole('button', { name: 'Speichern' }).click();

  await expect(page.getByText(`Entwurf der Fassung ${number}.`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Treff im Hof' })).toBeVisible();
  await expect(page.getByRole('row', { name: /48,0 %/ })).toContainText('18,2 %');
  await expect(page.getByRole('link', { name: /Weniger Familien mit mehreren/ })).toBeVisible();

  await page.getByRole('link', { name: 'Beschluss festhalten' }).click();
  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  await page.getByLabel('Beschlossen am').fill('15.02.11');
  await page.getByLabel('Gremium').fill('Rat der Stadt');
  await page.getByLabel('Nummer der Vorlage').fill('Probe 7');
  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('nicht rückgängig');
  await question.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(page.getByText(/Beschlossen am 15.02.2011, Rat der Stadt/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Weiterschreiben' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Neue Fassung beginnen' }).click();
  await section('Ausgangslage')
    .getByLabel('Text')
    .fill('Viele Kinder.\n\n- Neue Wohnungen\n- Treff im Hof');
  await section('Monitoring').getByRole('button', { name: 'Herausnehmen: Monitoring' }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name: `gegenüber Fassung ${number}` }).click();
  const changed = page.getByRole('region', { name: 'Ausgangslage' });
  await expect(changed.locator('del')).toContainText('Enge');
  await expect(changed.locator('ins')).toContainText('Neue');
  await expect(page.getByRole('region', { name: /Monitoring/ })).toContainText('entfallen');
  await page.goBack();
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`Fassung ${number}:`) })).toContainText(
    'beschlossen',
  );
});

test('a conference reads the draft of its area, a provider what is adopted', async ({ page }) => {
  await signIn(page, 'conference', '/programm/sieker/konzept');
  await expect(page.getByRole('row', { name: /Fassung 2/ })).toContainText('Entwurf');
  await page.getByRole('link', { name: /Fassung 2/ }).click();
  await expect(page.getByText('Entwurf der Fassung 2.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Weiterschreiben' })).toHaveCount(0);
  await page.getByRole('button', { name: /Abmelden/ }).click();

  await signIn(page, 'provider', '/programm/sieker/konzept');
  await expect(page.getByRole('row', { name: /Fassung 1/ })).toContainText('beschlossen');
  await expect(page.getByRole('link', { name: /Fassung 2/ })).toHaveCount(0);
  await page.goto('/programm/sieker/konzept/2');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
  await page.goto('/programm/sieker/konzept/1/aendern');
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a concept is printed without controls', async ({ page }) => {
  await signIn(page, 'council', '/programm/sieker');
  await page.getByRole('link', { name: 'Handlungskonzept Sieker 2009 (fiktiv)' }).click();
  await expect(page.getByRole('heading', { name: 'Ausgangslage' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Monitoring' })).toBeVisible();
});

/** What a run that was broken off has left. */
async function discardDrafts(page: Page) {
  const headers = { 'X-Requested-With': 'ausgleich', 'If-Match': '*' };
  const list = await page.request.get('/api/v1/action-concepts?area=duerkopp&state=DRAFT', {
    headers: { 'X-Requested-With': 'ausgleich' },
  });
  const { items } = (await list.json()) as { items: { id: string }[] };
  for (const { id } of items) {
    const gone = await page.request.delete(`/api/v1/action-concepts/${id}`, { headers });
    expect(gone.status()).toBe(204);
  }
}
