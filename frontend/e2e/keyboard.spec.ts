import { expect, test, type Locator, type Page } from '@playwright/test';
import { REASON, sample } from './deliveries';
import { signIn } from './people';

/** Presses Tab until `what` has the focus; reaching it so is the test. */
async function tabTo(page: Page, what: Locator, key = 'Tab') {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if (await what.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error('not reached by Tab');
}

test('monitoring can be read and steered by keyboard alone', async ({ page }) => {
  await signIn(page, 'council', '/monitoring?indicator=sgb2-families&date=2007-12-31');
  await page.locator('[data-figure="city"]').waitFor();
  await page.locator('path[role=checkbox]').first().waitFor();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, page.getByLabel('Indikator', { exact: true }));
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/indicator=sgb2-families/);

  // The map is one stop; arrows move, Enter compares.
  await tabTo(page, page.locator('path[role=checkbox][tabindex="0"]'));
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-area'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-area'));
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`district=${String(second)}`));

  await tabTo(page, page.getByRole('button', { name: 'Wert', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Wert', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a file is handed over, explained, published and withdrawn by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'statistics', '/deliveries/new');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');

  await tabTo(page, page.getByRole('button', { name: 'Datei auswählen' }));
  // Under load the browser now and then takes the key for no gesture of a person and opens nothing.
  await expect(async () => {
    const choosing = page.waitForEvent('filechooser', { timeout: 5_000 });
    await page.keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles(sample('broken-implausible-jump.csv'));
  }).toPass({ timeout: 30_000 });
  await tabTo(page, page.getByLabel('Quelle'));
  await page.keyboard.type('Bundes');
  await tabTo(page, page.getByLabel('Stichtag'));
  await page.keyboard.type('31.12.07');
  await tabTo(page, page.getByRole('button', { name: 'Abgeben und prüfen' }));
  await page.keyboard.press('Enter');

  // The page of the delivery begins at its heading; each warning wants its reason.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const reasons = page.getByLabel(/^Begründung zu/);
  await expect(reasons.first()).toBeVisible();
  for (const reason of await reasons.all()) {
    await tabTo(page, reason);
    await page.keyboard.type(REASON);
  }
  // After the last finding the way goes on, without going back to the top.
  await tabTo(page, page.getByRole('button', { name: 'Weiter zum Veröffentlichen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Jetzt veröffentlichen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Die Zahlen gelten ab sofort.')).toBeVisible();

  await answer(page, 'Zurückziehen', 'Jetzt zurückziehen');
  await expect(page.getByText('Die frühere Fassung gilt wieder.')).toBeVisible();
  await answer(page, 'Zurückziehen rückgängig machen', 'Wieder gelten lassen');
  await expect(page.getByText('Die Zahlen dieser Lieferung gelten wieder.')).toBeVisible();
  await answer(page, 'Zurückziehen', 'Jetzt zurückziehen');
  await expect(page.getByText('Die frühere Fassung gilt wieder.')).toBeVisible();
});

/** Asks for a step, gives its reason and says yes. */
async function answer(page: Page, action: string, confirm: string) {
  await tabTo(page, page.getByRole('button', { name: action, exact: true }));
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await tabTo(page, question.getByRole('textbox'));
  await page.keyboard.type('Probelauf');
  await tabTo(page, question.getByRole('button', { name: confirm }));
  await page.keyboard.press('Enter');
}

test('what is due and what is there is found and followed by keyboard alone', async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const parts = page.getByRole('navigation', { name: 'Lieferungen' });
  await tabTo(page, parts.getByRole('link', { name: 'Kalender' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Was wann fällig ist' })).toBeFocused();
  await tabTo(page, page.getByLabel('Stichtage von'));
  await page.keyboard.type('31.12.10');
  await expect(page).toHaveURL(/2010-12-31/);
  await expect(page.getByRole('table', { name: 'Erledigt' })).toContainText('31.12.2010');

  await tabTo(page, parts.getByRole('link', { name: 'Vollständigkeit' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vollständigkeit' })).toBeFocused();
  await tabTo(page, page.getByLabel('Quelle'));
  await page.keyboard.type('Sozial');
  const table = page.getByRole('table', { name: 'Vollständigkeit' });
  await expect(table).not.toContainText('Bedarfsgemeinschaften');
  await tabTo(page, table.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/deliveries\/[0-9a-f-]{36}/);
});

test('a variable is made, changed and retired by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const code = `probe_${String(Date.now())}`;
  await signIn(page, 'statistics', '/katalog/merkmale');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Merkmal anlegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Merkmal anlegen' })).toBeFocused();
  await fill(page, page.locator('[name="name.de"]'), `Probe ${code}`);
  await fill(page, page.locator('[name="name.en"]'), `Sample ${code}`);
  await fill(page, page.locator('[name="code"]'), code);
  await fill(page, page.locator('[name="unit.de"]'), 'Personen');
  await fill(page, page.locator('[name="unit.en"]'), 'people');
  await fill(page, page.getByLabel('Quelle'), 'Sozial');
  await tabTo(page, page.getByRole('button', { name: 'Anlegen' }));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1, name: `Probe ${code}` });
  await expect(heading).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Ändern' }));
  await page.keyboard.press('Enter');
  await fill(page, page.locator('[name="unit.de"]'), 'Haushalte');
  await tabTo(page, page.getByRole('button', { name: 'Speichern' }));
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.getByText('Fassung 2')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Stilllegen' }));
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await tabTo(page, question.getByRole('button', { name: 'Stilllegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`„Probe ${code}“ ist stillgelegt.`)).toBeVisible();
});

test('an indicator is put together with its values in sight, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const code = `probe-${String(Date.now())}`;
  await signIn(page, 'statistics', '/katalog/neu/indikator');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fill(page, page.locator('[name="name.de"]'), `Probe ${code}`);
  await fill(page, page.locator('[name="name.en"]'), `Sample ${code}`);
  await fill(page, page.locator('[name="code"]'), code);
  await fill(page, page.locator('[name="description.de"]'), 'Nur zur Probe.');
  await fill(page, page.locator('[name="description.en"]'), 'A sample only.');
  await add(page, 'Zähler', 'mit zwei und mehr Kindern', 1);
  await add(page, 'Nenner', 'Haushalte mit zwei', 1);
  const preview = page.getByRole('complementary', { name: 'Vorschau' });
  await expect(preview).toContainText('Gesamtstadt');
  await expect(preview).toContainText('%');
  await fill(page, page.locator('[name="unit.de"]'), '%');
  await fill(page, page.locator('[name="unit.en"]'), '%');
  await tabTo(page, page.getByRole('button', { name: 'Anlegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Probe ${code}` })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Stilllegen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('alertdialog').getByRole('button', { name: 'Stilllegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`„Probe ${code}“ ist stillgelegt.`)).toBeVisible();
});

/** Adds one of a list by typing a part of its name; no more than that one comes. */
async function add(page: Page, label: string, typed: string, all: number) {
  await tabTo(page, page.getByRole('combobox', { name: label }));
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('list', { name: `${label}, ausgewählt` });
  await expect(chosen.getByRole('listitem')).toHaveCount(all);
}

/** Comes to a field by Tab and types over what is in it. */
async function fill(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  if ((await field.evaluate(({ tagName }) => tagName)) !== 'SELECT')
    await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
