import { expect, test } from '@playwright/test';
import { signIn } from './people';
import { chooseDistrict, decide } from './programmeSteps';

test('the programme’s areas lead to the figures they were admitted on', async ({ page }) => {
  await signIn(page, 'council', '/programm');
  const row = page.getByRole('row', { name: /Baumheide/ });
  await expect(row).toContainText('im Programm');
  await expect(row).toContainText('ohne Stadtteilkonferenz');
  await page.getByRole('link', { name: 'Dürkopp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dürkopp');
  const decision = page.getByRole('article', { name: 'Aufnahme zum 01.07.2008' });
  await expect(decision.getByRole('row', { name: /48,0 %/ })).toContainText('18,2 %');
});

test('a provider sees the areas that hold its districts, and no other', async ({ page }) => {
  await signIn(page, 'provider2', '/programm');
  await expect(page.getByRole('link', { name: 'Dürkopp', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Baumheide', exact: true })).toHaveCount(0);
  await page.goto('/programm/baumheide');
  await expect(page.getByText('Seite nicht gefunden')).toBeVisible();
});

test('planning admits an area on figures it sees, changes its districts and lets it leave', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const code = `probe-${String(Date.now())}`;
  const name = `Probegebiet ${code.slice(-6)}`;
  await signIn(page, 'planning', '/programm');
  await page.getByRole('link', { name: 'Neues Gebiet' }).click();
  await page.getByRole('button', { name: 'Gebiet vorschlagen' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Gebiet', exact: true }).fill(name);
  await page.getByLabel('Kürzel').fill(code);
  await chooseDistrict(page, '84 Dalbke');
  await page.getByLabel('Gültig ab').fill('01.12.08');
  await page.getByRole('button', { name: 'Gebiet vorschlagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('vorgeschlagen', { exact: true }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Aufnehmen' }).click();
  await page.getByLabel('Zahlen bis zum').fill('31.12.07');
  await expect(page.getByRole('row', { name: /35,2 %/ })).toContainText('20,1 %');
  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(5);
  await decide(page, '18.12.08', /Haushalte mit Kindern/);
  await expect(page.getByText('im Programm seit 18.12.2008').first()).toBeVisible();
  const admitted = page.getByRole('article', { name: 'Aufnahme zum 18.12.2008' });
  await expect(admitted.getByRole('row', { name: /35,2 %/ })).toBeVisible();

  await page.getByRole('link', { name: 'Bezirke ändern' }).click();
  await chooseDistrict(page, '74 Dingerdissen');
  await decide(page, '17.12.09', /Haushalte mit Kindern/);
  await expect(page.getByRole('article', { name: 'Neue Bezirke zum 17.12.2009' })).toContainText(
    '74 Dingerdissen',
  );
  await page.getByRole('link', { name: 'Entlassen' }).click();
  await decide(page, '16.12.10', null);
  await expect(page.getByText('entlassen seit 16.12.2010').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wieder aufnehmen' })).toBeVisible();
});

test('who does not plan sees no button and reaches no form', async ({ page }) => {
  await signIn(page, 'council', '/programm');
  await expect(page.getByRole('link', { name: 'Dürkopp', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Neues Gebiet' })).toHaveCount(0);
  await page.goto('/programm/duerkopp');
  await expect(page.getByRole('heading', { name: 'Beschlüsse' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Entlassen' })).toHaveCount(0);
  for (const form of ['duerkopp/beschluss/entlassung', 'duerkopp/bearbeiten', 'neu/gebiet']) {
    await page.goto(`/programm/${form}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  }
});

test('a district says to which area it belongs', async ({ page }) => {
  await signIn(page, 'council', '/quartiere/78');
  await page.getByRole('link', { name: 'Sieker (im Programm)' }).click();
  await expect(page).toHaveURL(/\/programm\/sieker$/);
});
