import { expect, test, type Page } from '@playwright/test';
import { read, runningMeasure, writeElsewhere } from './measureSteps';
import { signIn } from './people';

const PHONE = { width: 360, height: 780 };
const entry = (id: string, period: string) => `/massnahmen/${id}/dokumentation/${period}`;
const reached = (page: Page) => page.getByLabel('Erreichte Personen');

async function fillIn(page: Page) {
  await page.getByLabel('Was wurde getan?').fill('Vorlesen, zweimal in der Woche');
  await reached(page).fill('38');
  await page.getByLabel('Kosten im Zeitraum').fill('1.250,50');
}

test.use({ viewport: PHONE });

test('a period is entered on a phone while the connection is cut, and sent once when it is back', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'provider');
  const id = await runningMeasure(page, `Lesepaten ${String(Date.now())}`);
  const sent: string[] = [];
  page.on('request', (request) => {
    const isEntry = request.url().endsWith('/documentation/2010-Q3');
    if (request.method() === 'POST' && isEntry) {
      sent.push(request.headers()['idempotency-key'] ?? '');
    }
  });
  await page.goto(entry(id, '2010-Q3'));
  await expect(page.getByText(/überfällig seit \d+ Tagen/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await fillIn(page);

  await context.setOffline(true);
  await expect(page.getByText(/Keine Verbindung. Sie können weiterschreiben/)).toBeVisible();
  // A range from a spreadsheet, pasted into a value: looked at first, then filled in.
  const part = page.getByLabel('davon erreicht oder gezählt (freiwillig)');
  await page.getByText('Werte aus einer Tabelle einfügen').click();
  await page.getByLabel('Kopierter Bereich').fill('Kinder mit Förderbedarf\t44\t60\nKurse\t3\t');
  await expect(page.getByText('1 von 2 Zeilen gelesen')).toBeVisible();
  await expect(page.getByText('Einen Zielwert dieses Namens gibt es hier nicht.')).toBeVisible();
  await page.getByRole('button', { name: 'Einen Wert eintragen' }).click();
  await expect(part).toHaveValue('44');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText(/Wartet auf Verbindung. Gesendet wird von selbst/)).toBeVisible();

  // It goes on waiting on every page, without a connection.
  await page.getByRole('link', { name: 'Dokumentation', exact: true }).first().click();
  await expect(page.getByText(/Eine Eingabe wartet auf Verbindung/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/ist gesendet \(\d\d:\d\d\)/)).toBeVisible();
  await expect(page.getByText(/Eine Eingabe wartet auf Verbindung/)).toHaveCount(0);
  await page.goto(entry(id, '2010-Q3'));
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();
  await expect(page.getByText('44 von 60')).toBeVisible();
  expect(new Set(sent.filter((key) => key !== '')).size).toBe(1);
  const versions = await read<unknown[]>(page, `measures/${id}/documentation/2010-Q3/versions`);
  expect(versions).toHaveLength(1);
});

test('"unchanged, checked" is one click on the first page, and one to take it back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'provider');
  const title = `Sprachcafé ${String(Date.now())}`;
  const id = await runningMeasure(page, title);
  await page.goto(entry(id, '2010-Q3'));
  await fillIn(page);
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();

  await page.goto(`/dokumentation?unsere=1&q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: /4. Quartal 2010/ })).toBeVisible();
  await page.goto(entry(id, '2010-Q4'));
  await expect(reached(page)).toHaveValue('38');
  await page.goto('/');
  const due = page.getByRole('region', { name: 'Fällig' });
  const card = due.getByRole('article', { name: title });
  await expect(card).toContainText('1.250,50');
  await card.getByRole('button', { name: /Unverändert, geprüft/ }).click();
  await expect(page.getByText(`„${title}, 4. Quartal 2010“ ist gesendet`)).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText(/ist zurückgeholt und liegt als Entwurf da/)).toBeVisible();
  await expect(card.getByRole('link', { name: /Entwurf weiterschreiben/ })).toBeVisible();
});

test('what somebody else wrote meanwhile is shown, and nothing that was typed is lost', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'provider');
  const id = await runningMeasure(page, `Lerngruppe ${String(Date.now())}`);
  await page.goto(entry(id, '2010-Q3'));
  await fillIn(page);
  await writeElsewhere(page, id, '2010-Q3', { activities: 'Basteln', reached: 50, cost: 10 });
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('Inzwischen von jemand anderem geändert')).toBeVisible();
  await expect(page.getByText('jetzt: 50')).toBeVisible();
  await expect(reached(page)).toHaveValue('38');
  // Also a reload leaves it as it is.
  await page.reload();
  await expect(reached(page)).toHaveValue('38');
  await page.getByRole('button', { name: 'Meine Eingaben behalten' }).click();
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();
  await expect(page.getByText('38', { exact: true })).toBeVisible();
});

test('planning returns a period with a question and accepts it; a correction is a new version', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'provider');
  const title = `Elterncafé ${String(Date.now())}`;
  const id = await runningMeasure(page, title);
  await page.goto(entry(id, '2010-Q3'));
  await fillIn(page);
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();

  const planning = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(planning, 'planning', `/dokumentation?q=${encodeURIComponent(title)}`);
  await planning.getByRole('link', { name: new RegExp(`${title} ?, 3. Quartal`) }).click();
  await planning.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }).click();
  const dialog = planning.getByRole('alertdialog');
  await dialog.getByLabel('Was fehlt oder ist unklar?').fill('Wie viele Väter waren dabei?');
  await dialog.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }).click();
  await expect(planning.getByText(/Zurückgegeben/)).toBeVisible();

  await page.goto('/');
  const due = page.getByRole('region', { name: 'Fällig' });
  const card = due.getByRole('article', { name: title }).first();
  await expect(card).toContainText('Rückfrage: Wie viele Väter waren dabei?');
  await card.getByRole('link', { name: /Rückfrage beantworten/ }).click();
  await page.getByLabel('Was wurde getan?').fill('Vorlesen mit zwölf Vätern');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText('eingereicht', { exact: true })).toBeVisible();

  await planning.reload();
  await expect(planning.getByText('Vorlesen mit zwölf Vätern').first()).toBeVisible();
  await planning.getByRole('button', { name: 'Annehmen' }).click();
  await expect(planning.getByText(/Die Zielwerte sind übernommen/)).toBeVisible();
  await planning.context().close();

  await page.reload();
  await page.getByRole('button', { name: 'Berichtigen' }).click();
  await reached(page).fill('40');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByText(/gilt Fassung 1/)).toBeVisible();
  await page.getByText('Fassungen').click();
  await expect(page.getByRole('heading', { name: 'Fassung 1, angenommen' })).toBeVisible();
});

test('signing out asks before it takes away what was not sent', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'provider');
  const id = await runningMeasure(page, `Hausaufgaben ${String(Date.now())}`);
  await page.goto(entry(id, '2010-Q3'));
  await reached(page).fill('7');
  await expect(page.getByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByRole('button', { name: 'Abmelden und verwerfen' }).click();
  await expect(page.getByRole('link', { name: 'Anmelden' }).first()).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.startsWith('ausgleich.'))).toEqual([]);
});
