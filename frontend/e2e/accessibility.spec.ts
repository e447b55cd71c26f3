import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { deliver, giveReasons, reject } from './deliveries';
import { signIn, type Person } from './people';

const MONITORING =
  '/monitoring?indicator=sgb2-families&date=2007-12-31&rank=4&district=78&district=65';
const PAGES: { name: string; path: string; person: Person | null }[] = [
  { name: 'entrance', path: '/', person: null },
  { name: 'signed-out', path: '/monitoring', person: null },
  { name: 'overview', path: '/', person: 'planning' },
  { name: 'monitoring', path: MONITORING, person: 'planning' },
  {
    name: 'monitoring-council',
    path: MONITORING.replace('sgb2-families', 'sgb2-change'),
    person: 'council',
  },
  {
    name: 'monitoring-dates',
    path: '/monitoring?indicator=sgb2-families&date=2010-12-31&since=2007-12-31',
    person: 'council',
  },
  {
    name: 'monitoring-indicators',
    path: '/monitoring?indicator=sgb2-families&date=2007-12-31&with=single-parents&district=78',
    person: 'council',
  },
  {
    name: 'monitoring-boroughs',
    path: '/monitoring?indicator=language-support&level=BOROUGH&district=S7',
    person: 'council',
  },
  {
    name: 'monitoring-earlier-state',
    path: '/monitoring?indicator=sgb2-families&date=2007-12-31&asOf=2099-01-01T00:00:00Z',
    person: 'council',
  },
  { name: 'help', path: '/hilfe', person: null },
  { name: 'help-monitoring', path: '/hilfe/monitoring', person: 'council' },
  { name: 'deliveries', path: '/deliveries', person: 'planning' },
  { name: 'delivery-calendar', path: '/deliveries/calendar', person: 'planning' },
  { name: 'completeness', path: '/deliveries/completeness', person: 'planning' },
  { name: 'new-delivery', path: '/deliveries/new', person: 'planning' },
  { name: 'districts', path: '/quartiere', person: 'council' },
  { name: 'district', path: '/quartiere/78?date=2007-12-31&neben=65', person: 'council' },
  { name: 'overview-council', path: '/', person: 'council' },
  { name: 'overview-statistics', path: '/', person: 'statistics' },
  { name: 'overview-admin', path: '/', person: 'admin' },
  { name: 'programme', path: '/programm', person: 'council' },
  { name: 'programme-area', path: '/programm/sieker', person: 'planning' },
  { name: 'catalogue', path: '/katalog', person: 'council' },
  { name: 'indicators', path: '/katalog/indikatoren', person: 'council' },
  { name: 'indicator', path: '/katalog/indikatoren/sgb2-families', person: 'planning' },
  { name: 'variables', path: '/katalog/merkmale', person: 'council' },
  { name: 'variable', path: '/katalog/merkmale/households', person: 'planning' },
  { name: 'variable-form', path: '/katalog/merkmale/households/bearbeiten', person: 'statistics' },
  { name: 'sources', path: '/katalog/quellen', person: 'council' },
  { name: 'source', path: '/katalog/quellen/bundesagentur', person: 'planning' },
  { name: 'source-form', path: '/katalog/quellen/bundesagentur/bearbeiten', person: 'statistics' },
  { name: 'schemes', path: '/katalog/gebietsstaende', person: 'council' },
  { name: 'scheme', path: '/katalog/gebietsstaende/bielefeld-92', person: 'statistics' },
  { name: 'scheme-form', path: '/katalog/neu/gebietsstand', person: 'statistics' },
  { name: 'audit', path: '/audit', person: 'planning' },
  { name: 'administration', path: '/verwaltung', person: 'admin' },
  { name: 'organisations', path: '/verwaltung/organisationen', person: 'planning' },
  { name: 'organisation', path: '/verwaltung/organisationen/awo', person: 'admin' },
  {
    name: 'organisation-form',
    path: '/verwaltung/organisationen/awo/bearbeiten',
    person: 'planning',
  },
  { name: 'people', path: '/verwaltung/personen', person: 'admin' },
  {
    name: 'person',
    path: '/verwaltung/personen/00000000-0000-4000-8000-000000000004',
    person: 'admin',
  },
  { name: 'invitation', path: '/verwaltung/neu/person', person: 'admin' },
  { name: 'own-organisation', path: '/meine-organisation', person: 'provider' },
  { name: 'mailbox', path: '/postfach', person: null },
  { name: 'my-data', path: '/meine-daten', person: 'provider' },
  { name: 'personal-data', path: '/personendaten', person: 'admin' },
  { name: 'my-districts', path: '/meine-bezirke', person: 'housing' },
  { name: 'start-housing', path: '/', person: 'housing' },
  { name: 'connection', path: '/verwaltung/schnittstellen', person: 'admin' },
  { name: 'account', path: '/konto', person: 'provider' },
  { name: 'no-access', path: '/deliveries', person: 'provider' },
  { name: 'not-found', path: '/nirgends', person: null },
];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };

/** No violation, and no contrast that the tool could not decide. */
async function expectAccessible(page: Page) {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const undecided = incomplete.filter((result) => result.id === 'color-contrast');
  const named = [...violations, ...undecided].map(({ id, nodes }) => [
    id,
    nodes.map((n) => n.html),
  ]);
  expect(named).toEqual([]);
}

/** Looks at the page as it stands on both widths in both schemes, and keeps pictures of it. */
async function look(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: `test-results/screens/${name}-${colorScheme}-${String(size.width)}.png`,
        fullPage: true,
      });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} scrolls sideways at ${String(size.width)} px`).toBeLessThanOrEqual(
        0,
      );
      await expectAccessible(page);
    }
  }
}

for (const { name, path, person } of PAGES) {
  test(`${name} is accessible, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    if (person) await signIn(page, person, path);
    else await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, name);
  });
}

test('a delivery is accessible in all its parts, and so are its questions', async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-text-in-number.csv');
  await page.getByRole('button', { name: /In der Datei zeigen/ }).click();
  await expect(page.locator('mark')).toBeVisible();
  await look(page, 'delivery-findings');
  await page.setViewportSize(DESKTOP);
  const parts = { 'Was sich ändert': 'plan', 'Datei und Spalten': 'file', Verlauf: 'history' };
  for (const [part, name] of Object.entries(parts)) {
    await page.getByRole('tab', { name: part }).click();
    await look(page, `delivery-${name}`);
    await page.setViewportSize(DESKTOP);
  }
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'test-results/screens/question.png' });
  await page.keyboard.press('Escape');
  await reject(page);
});

test('the last look before publishing is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'statistics');
  await deliver(page, 'broken-missing-district.csv');
  await giveReasons(page);
  await page.getByRole('button', { name: 'Weiter zum Veröffentlichen' }).click();
  await expect(page.getByRole('heading', { name: 'Wer was sieht' })).toBeVisible();
  await look(page, 'publish');
  await page.keyboard.press('Escape');
  await reject(page);
});

test('the form with files and faults is accessible', async ({ page }) => {
  await signIn(page, 'statistics', '/deliveries/new');
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  const files = [file('unbekannt.csv', 'a;b'), file('bericht.csv', '%PDF-1.4')];
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: 'Abgeben und prüfen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look(page, 'form-faults');
});
