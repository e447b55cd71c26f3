import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the list is filtered in the address, and stands along the calendar as well', async ({
  page,
}) => {
  await signIn(page, 'council', '/massnahmen');
  await page.getByRole('button', { name: 'läuft' }).click();
  await expect(page).toHaveURL(/stand=RUNNING/);
  // What is not of this state is gone once the answer is there.
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows.filter({ hasNotText: 'läuft' })).toHaveCount(0);
  const first = await page.getByRole('rowheader').first().textContent();
  await page.getByRole('radio', { name: 'Kalender' }).check();
  await expect(page).toHaveURL(/ansicht=kalender/);
  const line = page.getByRole('group', { name: 'Maßnahmen im Kalender' });
  await expect(line.getByRole('link', { name: first ?? '' }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Bezirk' }).check();
  await expect(page).toHaveURL(/nach=district/);
  // Of ideas the council sees those alone that are recommended to other departments.
  await page.goto('/massnahmen?stand=IDEA');
  await expect(rows.filter({ hasText: 'Empfehlung' }).first()).toBeVisible();
  await expect(rows.filter({ hasNotText: 'Empfehlung' })).toHaveCount(0);
});
