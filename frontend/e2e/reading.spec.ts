import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { signIn } from './people';

/** The pages of deliveries and of the catalogue, as whoever works with them sees them. */
const PAGES = [
  '/deliveries',
  '/deliveries/new',
  '/deliveries/calendar',
  '/deliveries/completeness',
  '/katalog',
  '/katalog/indikatoren',
  '/katalog/indikatoren/sgb2-families',
  '/katalog/indikatoren/sgb2-families/bearbeiten',
  '/katalog/merkmale',
  '/katalog/merkmale/households',
  '/katalog/merkmale/households/bearbeiten',
  '/katalog/quellen',
  '/katalog/quellen/bundesagentur',
  '/katalog/quellen/bundesagentur/bearbeiten',
  '/katalog/gebietsstaende',
  '/katalog/gebietsstaende/bielefeld-92',
  '/katalog/gebietsstaende/bielefeld-92/bearbeiten',
  '/katalog/einrichtungen',
  '/katalog/neu/einrichtung',
];
/** What 200 % leaves of a screen of 1280 pixels. */
const ZOOMED = { width: 640, height: 450 };

async function open(page: Page, path: string) {
  await signIn(page, 'statistics', path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

for (const path of PAGES) {
  test(`${path} is read aloud in the order in which it is seen`, async ({ page }) => {
    await open(page, path);
    const seen = await page.evaluate(() => {
      const main = document.querySelector('main');
      const all = [...(main?.querySelectorAll<HTMLElement>('*') ?? [])];
      const shown = all.filter((element) => element.checkVisibility());
      const reordered = shown.filter((element) => {
        const style = getComputedStyle(element);
        return style.order !== '0' || style.flexDirection.endsWith('reverse');
      });
      const headings = [...document.querySelectorAll<HTMLElement>('h1,h2,h3,h4')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => Number(heading.tagName.slice(1)));
      return {
        reordered: reordered.map((element) => element.className),
        jumping: all.filter((element) => element.tabIndex > 0).map((element) => element.outerHTML),
        headings,
        landmarks: ['header', 'nav', 'main', 'footer'].filter(
          (name) => document.querySelector(name) === null,
        ),
      };
    });
    expect(seen.reordered).toEqual([]);
    expect(seen.jumping).toEqual([]);
    expect(seen.landmarks, 'missing landmarks').toEqual([]);
    expect(seen.headings.filter((level) => level === 1)).toHaveLength(1);
    seen.headings.forEach((level, index) => {
      expect(level, `heading ${String(index)}`).toBeLessThanOrEqual(
        (seen.headings[index - 1] ?? 0) + 1,
      );
    });
  });

  test(`${path} can be walked through by keyboard, and one sees where one is`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, path);
    await page.getByRole('link', { name: 'Zum Inhalt springen' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const stops: string[] = [];
    // Long lists repeat themselves; the first forty stops tell.
    while (stops.length < 40) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const here = document.activeElement as HTMLElement | null;
        if (here === null || !document.querySelector('main')?.contains(here)) return null;
        const box = here.getBoundingClientRect();
        const styles = [here, here.parentElement, here.nextElementSibling]
          .filter((element) => element !== null)
          .map((element) => getComputedStyle(element));
        return {
          html: here.outerHTML.slice(0, 120),
          marked: styles.some(
            (style) =>
              style.outlineStyle !== 'none' ||
              style.boxShadow !== 'none' ||
              style.stroke !== 'none',
          ),
          inSight: box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (stop === null) break;
      expect(stop.marked, `no focus to be seen: ${stop.html}`).toBe(true);
      expect(stop.inSight, `out of sight: ${stop.html}`).toBe(true);
      expect(stops.at(-1), 'the focus is caught').not.toBe(stop.html + String(stops.length - 1));
      stops.push(stop.html + String(stops.length));
    }
    expect(stops.length).toBeGreaterThan(0);
  });

  test(`${path} holds at 200 %, in forced colours and on paper`, async ({ page }) => {
    await open(page, path);
    await page.setViewportSize(ZOOMED);
    const picture = `test-results/screens${path.replaceAll('/', '-')}`;
    const sideways = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await sideways(), 'scrolls sideways at 200 %').toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${picture}-zoomed.png` });

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: `${picture}-forced.png`, fullPage: true });

    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.setViewportSize({ width: 700, height: 990 });
    expect(await sideways(), 'wider than the paper').toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${picture}-print.png`, fullPage: true });
  });
}
