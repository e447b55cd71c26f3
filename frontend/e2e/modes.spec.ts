import { expect, test } from '@playwright/test';
import { signIn } from './people';

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
