import { expect, test, type Page } from '@playwright/test';
import { signIn, type Person } from './people';

const MONITORING =
  '/monitoring?indicator=sgb2-families&date=2007-12-31&rank=4&district=78&district=65';
const PAGES: { name: string; path: string; person: Person | null }[] = [
  { name: 'entrance', path: '/', person: null },
  { name: 'overview', path: '/', person: 'planning' },
  { name: 'monitoring', path: MONITORING, person: 'council' },
  {
    name: 'dates',
    path: '/monitoring?indicator=sgb2-families&since=2007-12-31',
    person: 'council',
  },
  {
    name: 'indicators',
    path: '/monitoring?indicator=sgb2-families&date=2007-12-31&with=single-parents',
    person: 'council',
  },
  { name: 'districts', path: '/quartiere', person: 'council' },
  { name: 'district', path: '/quartiere/78?date=2007-12-31&neben=65', person: 'council' },
  { name: 'help', path: '/hilfe/monitoring', person: null },
];

async function open(page: Page, { path, person }: (typeof PAGES)[number]) {
  if (person) await signIn(page, person, path);
  else await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** How far the page is wider than the window, and the texts that are cut off without an ellipsis. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, a, button')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const isSeen = element.offsetParent !== null && element.clientWidth > 1;
        return hides && isSeen && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent);
    const root = document.documentElement;
    return { sideways: Math.max(0, root.scrollWidth - root.clientWidth), cut };
  });

for (const place of PAGES) {
  test(`${place.name} loses nothing at 200 %, on the narrowest phone, on paper`, async ({
    page,
  }) => {
    await open(page, place);
    // 1280 px at 200 % are 640; 320 px are 400 % and the narrowest that is asked for.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // A drawing follows the new width with the next frame.
      await expect
        .poll(() => lost(page), `${place.name} at ${String(width)} px`)
        .toEqual({ sideways: 0, cut: [] });
    }
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect((await lost(page)).sideways, 'wider than the paper').toBe(0);
    // Paper is white and writing dark, whatever the screen was.
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(31, 29, 24)']);
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.screenshot({ path: `test-results/screens/${place.name}-print.png`, fullPage: true });
  });

  test(`${place.name} can be told apart in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, place);
    // What is chosen, where one is and what is drawn must not live by a ground that is taken away.
    const here = page.locator('.navigation a[aria-current="page"]');
    if ((await here.count()) > 0) await expect(here).toHaveCSS('text-decoration-line', 'underline');
    const pale = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('svg[role] path, svg[role] line, svg[role] circle')]
        .filter((mark) => {
          const { fill, stroke, display } = getComputedStyle(mark);
          const seen = (colour: string) => colour !== 'none' && colour !== ground;
          return display !== 'none' && !seen(fill) && !seen(stroke);
        })
        .map((mark) => mark.outerHTML.slice(0, 120));
    });
    expect(pale).toEqual([]);
    await page.screenshot({
      path: `test-results/screens/${place.name}-forced.png`,
      fullPage: true,
    });
  });

  test(`${place.name} is read in order: landmarks, headings, focus`, async ({ page }) => {
    await open(page, place);
    const order = await page.evaluate(() => ({
      landmarks: [
        ...document.querySelectorAll('#root > header, #root nav, #root > main, #root > footer'),
      ].map((element) => element.getAttribute('aria-label') ?? element.tagName.toLowerCase()),
      levels: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
        Number(tagName[1]),
      ),
    }));
    expect(order.landmarks.slice(0, 2)).toEqual(['header', 'Hauptnavigation']);
    expect(order.landmarks.slice(2)).toContain('main');
    expect(order.landmarks.at(-1)).toBe('footer');
    expect(order.levels.filter((level) => level === 1)).toHaveLength(1);
    expect(order.levels[0]).toBe(1);
    const jumps = order.levels.filter((level, at) => level > (order.levels[at - 1] ?? 1) + 1);
    expect(jumps, 'a level of heading is left out').toEqual([]);
    expect(await focusedOutOfOrder(page)).toEqual([]);
  });
}

/** Walks through the page by Tab and names what takes the focus before something that stands ahead of it. */
async function focusedOutOfOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const wrong: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const marked = window as unknown as { before?: Element };
      const now = document.activeElement;
      if (!now || now === document.body) return 'end';
      const behind =
        marked.before &&
        now.compareDocumentPosition(marked.before) & Node.DOCUMENT_POSITION_FOLLOWING;
      marked.before = now;
      return behind ? now.outerHTML.slice(0, 100) : '';
    });
    if (said === 'end') break;
    if (said !== '') wrong.push(said);
  }
  return wrong;
}

test('the table of a series is whole on a desk’s screen, for every indicator', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'council', '/monitoring?district=14&district=01');
  await page.getByRole('table', { name: 'Die Werte des Verlaufs' }).waitFor();
  const options = page.getByLabel('Indikator', { exact: true }).locator('option');
  const codes = await options.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) {
    await page.goto(`/monitoring?indicator=${String(code)}&district=14&district=01`);
    const table = page.getByRole('group', { name: 'Die Werte des Verlaufs' });
    await expect(table.getByRole('row')).toHaveCount(4);
    const hidden = await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(hidden, `${String(code)} is cut`).toBeLessThanOrEqual(0);
  }
});

test('a district printed is the sheet for the wall: its date, room to write, nothing to press', async ({
  page,
}) => {
  await signIn(page, 'council', '/quartiere/78?date=2007-12-31&neben=65');
  await page.getByRole('table', { name: /Vergleich/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Platz für Notizen')).toHaveCount(3);
  for (const notes of await page.getByText('Platz für Notizen').all())
    await expect(notes).toBeVisible();
  await expect(page.getByText(/Stand 31\.12\.2007, Gebietsstand/)).toBeVisible();
  await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Blatt drucken' })).toBeHidden();
});
