import AxeBuilder from '@axe-core/playwright';
import { expect as strictly, type Page } from '@playwright/test';

// One run names every fault of a page.
const expect = strictly.configure({ soft: true });

export const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };

/**
 * No violation, and no contrast that the tool could not decide. It cannot where a list lies across a line of the page:
 * `above` names such a list, and what lies under it is left to the look at the page without.
 */
export async function expectAccessible(page: Page, above?: string) {
  expect(page.frames(), 'frames that would have to be looked at too').toHaveLength(1);
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Of what is in order it keeps no list: on a page with a large table that takes longer than the look itself.
    .options({ resultTypes: ['violations', 'incomplete'] })
    .setLegacyMode()
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
  const places = undecided.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])));
  const open = above ? await outside(page, above, places) : places;
  expect([...faults, ...open]).toEqual([]);
}

/** Those of the places that do not lie under a list, be it in part. */
const outside = (page: Page, list: string, places: string[]) =>
  page.evaluate(
    ([selector, all]) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return all.filter((place) => {
        const element = document.querySelector(place);
        const own = element?.getBoundingClientRect();
        if (!box || !own || element?.closest(selector)) return true;
        const isBeside = own.right <= box.left || own.left >= box.right;
        return isBeside || own.bottom <= box.top || own.top >= box.bottom;
      });
    },
    [list, places] as const,
  );

/** Looks at the page as it stands on both widths in both schemes, and keeps pictures of it. */
export async function look(page: Page, name: string, above?: string) {
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
      await expectAccessible(page, above);
    }
  }
}
