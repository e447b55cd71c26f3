import { expect as strictly, type Page } from '@playwright/test';
import { DESKTOP } from './looking';
import { againstSight, LANDMARKS, lost, pale, readInOrder } from './reading';
import { walkThrough } from './walking';

// One run names every fault of a page.
const expect = strictly.configure({ soft: true });

/** 1280 px at 200 % are 640; 320 px are 400 % and the narrowest that is asked for. */
const ZOOMED = [640, 320];
const PAPER = { width: 794, height: 1123 };

/** Reads the page as it stands in order, walks through it by keyboard, zooms, recolours and prints it. */
export async function readThrough(page: Page, name: string) {
  await asAtFirst(page);
  await inOrder(page);
  await byKeyboard(page);
  await zoomed(page, name);
  await recoloured(page, name);
  await printed(page);
}

/** Whatever was looked at before: a desk's screen, light, from the top; the page follows with the next frames. */
async function asAtFirst(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await page.evaluate(
    () =>
      new Promise((done) => {
        scrollTo(0, 0);
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  await page.waitForLoadState('networkidle');
}

/** A screen reader comes to landmarks and headings in the order in which they are seen. */
async function inOrder(page: Page) {
  const spots = await readInOrder(page);
  const landmarks = spots.filter(({ role }) => LANDMARKS.includes(role)).map(({ role }) => role);
  expect(landmarks.slice(0, 2), 'the first landmarks').toEqual(['banner', 'navigation']);
  expect(landmarks.filter((role) => role === 'main')).toHaveLength(1);
  expect(landmarks.at(-1)).toBe('contentinfo');
  const headings = spots.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ level }) => level);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0], 'the first heading').toBe(1);
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1);
  expect(jumps, 'a level of heading is left out').toEqual([]);
  expect(againstSight(headings), 'headings are seen in another order').toEqual([]);
}

/** Whatever can be operated is come to in the order of the page, and one sees where one is. */
async function byKeyboard(page: Page) {
  const { stops, missed, ended } = await walkThrough(page);
  const named = (which: (stop: (typeof stops)[number]) => boolean) =>
    stops.filter(which).map(({ name }) => name);
  expect(stops.length).toBeGreaterThan(3);
  expect(ended, `the focus is caught at ${String(stops.at(-1)?.name)}`).toBe(true);
  expect(missed, 'cannot be reached').toEqual([]);
  expect(
    named(({ behind }) => behind),
    'comes after what it stands before',
  ).toEqual([]);
  expect(againstSight(stops), 'the focus jumps back').toEqual([]);
  expect(
    named(({ marked }) => !marked),
    'no focus to be seen',
  ).toEqual([]);
  expect(
    named(({ inSight }) => !inSight),
    'has the focus out of sight',
  ).toEqual([]);
}

async function zoomed(page: Page, name: string) {
  for (const width of ZOOMED) {
    await page.setViewportSize({ width, height: 800 });
    // A drawing follows the new width with the next frame.
    await expect
      .poll(() => lost(page), `${name} at ${String(width)} px`)
      .toEqual({ sideways: 0, cut: [] });
  }
  await page.setViewportSize(DESKTOP);
}

/** What is chosen, where one is and what is drawn must not live by a ground that is taken away. */
async function recoloured(page: Page, name: string) {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const here = page.locator('.navigation a[aria-current="page"]');
  if ((await here.count()) > 0) await expect(here).toHaveCSS('text-decoration-line', 'underline');
  await expect.poll(() => pale(page), `${name} in forced colours`).toEqual([]);
  await page.screenshot({ path: `test-results/screens/${name}-forced.png` });
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Paper is white and writing dark, whatever the screen was. */
async function printed(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(PAPER);
  await expect.poll(async () => (await lost(page)).sideways, 'wider than the paper').toBe(0);
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(31, 29, 24)']);
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
