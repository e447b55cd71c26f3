import { expect, test, type Page } from '@playwright/test';
import { look } from './looking';
import { signIn } from './people';

const OLDER = '/katalog/gebietsstaende/bielefeld-92';
const NAME = '72 Bezirke (fiktiv)';
const HEAD = 'from_code,to_code,weight';

/** 65 and 66 become 52, 29 and 30 become 25, 44 and 45 become 36, 84 is 65 now, 90 is parted; the rest is numbered on. */
function rows(): string[] {
  const merged = new Map([
    [66, 52],
    [65, 52],
    [29, 25],
    [30, 25],
    [44, 36],
    [45, 36],
    [84, 65],
  ]);
  const free = Array.from({ length: 99 }, (_, at) => at + 1).filter(
    (code) => ![52, 25, 36, 65, 97, 98].includes(code),
  );
  return Array.from({ length: 92 }, (_, at) => at + 1).flatMap((from) => {
    if (from === 90) return ['90,97,0.4', '90,98,0.6'];
    return [`${two(from)},${two(merged.get(from) ?? free.shift() ?? 99)},1`];
  });
}

const two = (code: number) => String(code).padStart(2, '0');

/** A second cut of the city's districts, valid after the business date; kept where an earlier run has made it. */
async function newerScheme(page: Page) {
  const headers = { 'X-Requested-With': 'ausgleich' };
  const path = '/api/v1/district-schemes/stadt-neu';
  const scheme = await page.request.put(path, {
    headers: { ...headers, 'If-None-Match': '*' },
    data: { name: { de: NAME, en: '72 districts (fictitious)' }, validFrom: '2012-01-01' },
  });
  if (scheme.status() === 412) return;
  expect(scheme.status()).toBe(201);
  const codes = [...new Set(rows().map((row) => row.split(',')[1]))].sort();
  const areas = await page.request.put(`${path}/districts`, {
    headers: { ...headers, 'If-Match': '*', 'Content-Type': 'text/csv; charset=UTF-8' },
    data: [
      'code,name,level,parent_code',
      'CITY,Bielefeld,CITY,',
      ...codes.map((code) => `${code ?? ''},Zuschnitt ${code ?? ''},DISTRICT,CITY`),
    ].join('\n'),
  });
  expect(areas.status()).toBe(200);
}

async function fill(page: Page, lines: string[]) {
  await page.getByLabel('Zeilen der Zuordnung').fill([HEAD, ...lines].join('\n'));
  await page.getByRole('button', { name: 'Zuordnung speichern' }).click();
}

test('the statistics office says what became of each district, and reads which series go on', async ({
  page,
}) => {
  await signIn(page, 'statistics', '/');
  await newerScheme(page);
  await page.goto(OLDER);
  const heading = page.getByRole('heading', { level: 2, name: /Zuordnung zu anderen/ });
  await expect(heading).toBeVisible();
  const add = page.getByText('Zuordnung anlegen');
  const change = page.getByText('Zuordnung ändern');
  await expect(add.or(change)).toBeVisible();
  if (await add.isVisible()) {
    await add.click();
    await page.getByLabel('Neuerer Gebietsstand').selectOption({ label: NAME });
  } else await change.click();

  const [first = '', ...rest] = rows();
  await fill(page, [first.replace(/1$/, '0'), ...rest.slice(0, -1)]);
  const faults = page.getByRole('alert').filter({ hasText: 'noch nicht gespeichert' });
  await expect(faults).toContainText('Zeile 2');
  await expect(faults).toContainText('„92“');

  await fill(page, [first, ...rest]);
  await expect(page.getByText('Die Zuordnung ist gespeichert.')).toBeVisible();
  const table = page.getByRole('group', { name: /nach „72 Bezirke \(fiktiv\)“/ });
  const row = (name: RegExp) => table.getByRole('row', { name });
  await expect(table.getByRole('row').nth(1)).toContainText('Zuschnitt 25');
  await expect(row(/Zuschnitt 52/)).toContainText('zusammengelegt');
  await expect(row(/Zuschnitt 52/)).toContainText('65 Baumheide');
  await expect(row(/Zuschnitt 65/)).toContainText('anderer Code');
  await expect(row(/Zuschnitt 97/)).toContainText('Teil eines Bezirks');
  await expect(row(/Zuschnitt 97/)).toContainText('unterbrochen');
});

test('who reads figures sees which districts were cut anew', async ({ page }) => {
  await signIn(page, 'council', OLDER);
  await expect(page.getByText(/Bezirken sind gleich geblieben/)).toBeVisible();
  await expect(page.getByText('Zuordnung ändern')).toBeHidden();
  await look(page, 'crosswalk');
});

test('how a group lives over the city is told as context when somebody asks', async ({ page }) => {
  await signIn(page, 'council', '/monitoring?indicator=sgb2-share');
  await page.getByText('Verteilung in der Stadt').click();
  const table = page.getByRole('group', { name: /Verteilung/ });
  await expect(table).toBeVisible();
  await look(page, 'segregation');
});
