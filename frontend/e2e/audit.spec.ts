import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people';

/** Nothing that axe objects to, and no contrast that it could not decide. */
async function accessible(page: Page) {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const undecided = incomplete.filter((result) => result.id === 'color-contrast');
  expect(
    [...violations, ...undecided].map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
  ).toEqual([]);
}

test('the trail is whole, and its checksum can be saved and compared', async ({ page }) => {
  await signIn(page, 'planning', '/audit');
  await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
  await expect(page.getByText('Das Protokoll ist unversehrt')).toBeVisible();
  const anchor = await page.locator('.verification .anchor').innerText();
  expect(anchor).toMatch(/^\d+:[0-9a-f]{64}$/);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Prüfsumme sichern' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('pruefsumme.txt');
  await page.getByText('Mit einer gesicherten Prüfsumme vergleichen').click();
  await page.getByLabel('Gesicherte Prüfsumme').fill(anchor);
  await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
  await expect(page.getByText('Auch die gesicherte Prüfsumme passt.')).toBeVisible();
  await page.getByLabel('Gesicherte Prüfsumme').fill(`1:${'0'.repeat(64)}`);
  await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
  await expect(page.getByRole('alert')).toContainText('Eintrag 1 ist nicht der');
  await accessible(page);
});

test('filters stand in the address, and the list can be taken away', async ({ page }) => {
  await signIn(page, 'planning', '/audit');
  await page.getByLabel('Vorgang').selectOption({ label: 'veröffentlicht' });
  await expect(page).toHaveURL(/vorgang=published/);
  await expect(page.getByRole('row', { name: /veröffentlicht Lieferung/ }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Vorgang')).toHaveValue('published');
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als CSV herunterladen' }).click(),
  ]);
  expect(table.suggestedFilename()).toBe('protokoll.csv');
  await page
    .getByRole('row', { name: /veröffentlicht Lieferung/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Lieferung/ })).toBeVisible();
  await expect(page.getByText('Nachsehen kann ihn die Administration')).toBeHidden();
  await accessible(page);
});

test('the name behind an entry is told for a purpose, and the person reads of it', async ({
  page,
  browser,
}) => {
  // An entry with a person behind it: planning takes the trail away.
  const planner = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(planner, 'planning', '/audit?vorgang=retired');
  await Promise.all([
    planner.waitForEvent('download'),
    planner.getByRole('button', { name: 'Als CSV herunterladen' }).click(),
  ]);

  await signIn(page, 'admin', '/audit?vorgang=exported&rolle=social-planning');
  await page
    .getByRole('row', { name: /heruntergeladen/ })
    .first()
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Name nachsehen' }).click();
  await page.getByRole('button', { name: 'Name zeigen' }).click();
  await expect(page.getByText('Bitte wählen Sie einen Zweck.')).toBeVisible();
  await accessible(page);
  await page.getByLabel('Zweck').selectOption({ label: 'Sicherheitsvorfall aufklären' });
  await page.getByLabel('Begründung').fill('Ungewöhnlicher Abruf des Protokolls');
  await page.getByRole('button', { name: 'Name zeigen' }).click();
  await expect(page.locator('.person-name')).not.toBeEmpty();
  await page.getByRole('dialog').getByRole('link', { name: 'Eintrag öffnen' }).click();
  await expect(page.getByText('Ungewöhnlicher Abruf des Protokolls')).toBeVisible();

  await planner.goto('/meine-daten');
  await expect(planner.getByText(/Ungewöhnlicher Abruf des Protokolls/).first()).toBeVisible();
  const [mine] = await Promise.all([
    planner.waitForEvent('download'),
    planner.getByRole('button', { name: 'Meine Daten herunterladen' }).click(),
  ]);
  expect(mine.suggestedFilename()).toBe('meine-daten.json');
});

test('a change of a source stands in its history', async ({ page }) => {
  await signIn(page, 'statistics', '/katalog/quellen/bundesagentur');
  const history = page.getByRole('region', { name: 'Verlauf' });
  await expect(history.getByText('angelegt')).toBeVisible();
  await history.getByText('angelegt').last().click();
  await expect(history.getByText('Kürzel')).toBeVisible();
  await accessible(page);
});

test('who may not read the trail has no history to look at', async ({ page }) => {
  await signIn(page, 'council', '/katalog/quellen/bundesagentur');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeHidden();
});
