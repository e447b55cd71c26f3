import { expect, type Page } from '@playwright/test';

/** Adds a district to those of the form. */
export async function chooseDistrict(page: Page, district: string) {
  const field = page.getByRole('combobox', { name: 'Bezirke' });
  await field.fill(district.slice(3));
  await page.getByRole('option', { name: district }).click();
}

/** Fills a decision, ticks the figure it rests on, and says yes. */
export async function decide(page: Page, day: string, evidence: RegExp | null) {
  await page.getByLabel('Beschlossen am').fill(day);
  await page.getByLabel('Gremium').fill('Rat der Stadt');
  await page.getByLabel('Nummer der Vorlage').fill('Probe 1');
  await page.getByLabel('Gründe').fill('Die Zahlen sprechen dafür.');
  if (evidence) await page.getByRole('checkbox', { name: evidence }).check();
  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('nicht mehr geändert');
  await question.getByRole('button', { name: 'Beschluss festhalten' }).click();
}
