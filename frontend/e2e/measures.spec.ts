import { expect, test } from '@playwright/test';
import { signIn } from './people';

test('the list is filtered in the address, and stands along the calendar as well', async ({
  page,
}) => {
  await signIn(page, 'council', '/massnahmen');
  await page.getByRole('button', { name: 'läuft' }).click();
  await expect(page).toHaveURL(/stand=RUNNING/);
  const first = await page.getByRole('rowheader').first().textContent();
  await page.getByRole('radio', { name: 'Kalender' }).check();
  await expect(page).toHaveURL(/ansicht=kalender/);
  const line = page.getByRole('group', { name: 'Maßnahmen im Kalender' });
  await expect(line.getByRole('link', { name: first ?? '' }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Bezirk' }).check();
  await expect(page).toHaveURL(/nach=district/);
  // The council sees no ideas.
  await page.goto('/massnahmen?stand=IDEA');
  await expect(page.getByText('Keine Maßnahme passt zu dieser Auswahl.')).toBeVisible();
});
