import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the classes lead from the matrix to the districts, and from one to what it is made of', async ({
  page,
}) => {
  await signIn(page, 'council', '/monitoring');
  const pages = page.getByRole('navigation', { name: 'Seiten des Monitorings' });
  await pages.getByRole('link', { name: 'Handlungsbedarf' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handlungsbedarf');
  await page.getByLabel('Stichtag').selectOption('2010-12-31');
  await expect(page.getByText(/Der soziale Status ist in \d+ Bezirken hoch/)).toBeVisible();
  const matrix = page.getByRole('table', { name: 'Sozialer Status und Entwicklung' });
  const field = matrix.getByRole('button', { name: /: sehr niedrig, Entwicklung/ }).first();
  const count = await field.innerText();
  await field.click();
  await expect(page).toHaveURL(/klasse=VERY_LOW\./);
  await expect(page.getByText(`${count} von 92 Gebieten`)).toBeVisible();
  const table = page.getByRole('table', { name: /alle Bezirke/ });
  await expect(table.getByRole('row')).toHaveCount(Number(count) + 1);
  await expect(table.getByRole('row').nth(1)).toContainText('sehr niedrig');

  await table
    .getByRole('button', { name: /Einzelheiten zu/ })
    .first()
    .click();
  const detail = page.getByRole('region', { name: /^\d\d / });
  await expect(detail).toBeInViewport();
  await expect(detail.getByRole('heading')).toBeFocused();
  await expect(detail).toContainText('Rang');
  const parts = detail.getByRole('table', { name: /was in den Index eingeht/ });
  await expect(parts.getByRole('row')).toHaveCount(4);
  await expect(page).toHaveURL(/bezirk=\d\d/);
  await detail.getByRole('button', { name: 'schließen' }).click();
  await expect(detail).toHaveCount(0);
  await expect(table.getByRole('button', { name: /Einzelheiten zu/ }).first()).toBeFocused();
  await page.getByRole('button', { name: 'alle zeigen' }).click();
  await expect(page.getByText('92 von 92 Gebieten')).toBeVisible();

  await page.getByRole('link', { name: 'So entsteht er' }).click();
  await expect(page.getByRole('heading', { name: 'So entsteht der Index' })).toBeInViewport();
});

test('a proposal leads planning to the decision with its figures ticked; a provider sees none', async ({
  page,
}) => {
  await signIn(page, 'planning', '/handlungsbedarf?date=2010-12-31');
  const proposals = page.getByRole('region', { name: 'Vorschläge zur Programmaufnahme' });
  await expect(proposals.getByRole('row', { name: /Bezirk 58/ })).toContainText('aufnehmen');
  await expect(proposals.getByRole('row', { name: /65 Baumheide/ })).toContainText(
    'im Programm lassen',
  );
  await proposals.getByRole('link', { name: /^Gebiet vorschlagen: .*58/ }).click();
  await expect(page).toHaveURL(
    /neu\/gebiet\?bezirk=58&belege=sgb2-share%2Csgb2-families%2Csingle-parents&stand=2010-12-31/,
  );
  await expect(page.getByRole('list', { name: /Bezirke/ })).toContainText('58');

  // The figures of the proposal are those that a decision begins with.
  const { searchParams } = new URL(page.url());
  searchParams.delete('bezirk');
  await page.goto(`/programm/baumheide/beschluss/entlassung?${searchParams.toString()}`);
  await expect(page.getByLabel('Zahlen bis zum')).toHaveValue('31.12.2010');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('a provider reads the classes and finds no proposals', async ({ page }) => {
  await signIn(page, 'provider', '/handlungsbedarf');
  await expect(
    page.getByRole('heading', { name: 'Sozialer Status und Entwicklung' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /Vorschläge/ })).toHaveCount(0);
});

test('the result can be taken away as a table', async ({ page }) => {
  await signIn(page, 'council', '/handlungsbedarf?date=2010-12-31');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  expect((await download).suggestedFilename()).toBe('life-situation_2010-12-31_bielefeld-92.csv');
});

test('the statistics office changes a weight as a new version; others read the definition', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/handlungsbedarf/definitionen');
  const index = page.getByRole('region', { name: 'Ausstattungs-Index', exact: true });
  await index.getByRole('link', { name: /Definition ändern/ }).click();
  const limits = page.getByLabel('Grenzen der Klassen');
  await limits.fill('1; −1; 1,5');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
  await limits.fill('−1; 1; 1,5');
  const weight = page.getByLabel(/^Gewicht: Öffentliche Grünfläche/);
  await weight.fill('0,6');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Definitionen der Indizes');
  await expect(index).toContainText('× 0,6');
  await index.getByRole('link', { name: /Definition ändern/ }).click();
  await weight.fill('0,5');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(index).toContainText('× 0,5');
});

test('double disadvantage: four fields in words, as dots, map and table', async ({ page }) => {
  await signIn(page, 'council', '/doppelte-benachteiligung?date=2010-12-31');
  await expect(page.getByText(/Ein Ortsindex sagt, was ein Ort bietet/)).toBeVisible();
  const dots = page.getByRole('group', { name: /^Punktdiagramm/ }).getByRole('checkbox');
  expect(await dots.count()).toBeGreaterThan(60);
  const both = page.getByRole('button', { name: /^beides/ });
  const count = Number(/\d+/.exec(await both.innerText())?.[0]);
  await both.click();
  await expect(page).toHaveURL(/feld=BOTH/);
  const table = page.getByRole('table', { name: /alle Bezirke/ });
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  await expect(table.getByRole('row', { name: /Bezirk 58/ })).toContainText('beides');
  await expect(
    page.getByRole('region', { name: 'Ohne Feld' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await dots.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bezirk=\d\d/);
});

test('a housing company sees its own districts alone, in the classes of all', async ({ page }) => {
  await signIn(page, 'housing', '/handlungsbedarf?date=2010-12-31');
  const table = page.getByRole('table', { name: /alle Bezirke/ });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(page.getByText(/Sieker/)).toHaveCount(0);
});
