import { expect, test } from '@playwright/test';
import { signIn } from './people';

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

  const tabTo = async (what: ReturnType<typeof page.locator>) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await what.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('not reached by Tab');
  };

  await tabTo(page.getByLabel('Indikator'));
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/indicator=sgb2-families/);

  // The map is one stop; arrows move, Enter compares.
  await tabTo(page.locator('path[role=checkbox][tabindex="0"]'));
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-code'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-code'));
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`district=${String(second)}`));

  await tabTo(page.getByRole('button', { name: 'Wert', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Wert', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});
