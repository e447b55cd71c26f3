import { expect, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../demonstration/samples/', import.meta.url));
/** Where a sample file lies. */
export const sample = (file: string) => SAMPLES + file;
export const SOURCE = 'Bundesagentur für Arbeit';
export const REASON = 'Mit dem Jobcenter geklärt.';

/** Fills the form for a sample file and sends it off. */
export async function handOver(page: Page, file: string) {
  await page.goto('/deliveries/new');
  await page.locator('input[type=file]').setInputFiles(sample(file));
  await page.getByLabel('Quelle').selectOption({ label: SOURCE });
  await page.getByLabel('Stichtag').fill('31.12.07');
  await page.getByRole('button', { name: 'Abgeben und prüfen' }).click();
}

/** Hands over a sample file and waits for its page. */
export async function deliver(page: Page, file: string) {
  await handOver(page, file);
  await expect(page.getByRole('heading', { level: 1, name: file })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hinweise der Prüfung' })).toBeVisible();
}

/** Takes a step that asks for a reason, and says yes. */
export async function step(page: Page, action: string, confirm: string, done: string) {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Probelauf');
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(page.getByText(done)).toBeVisible();
}

export const reject = (page: Page) =>
  step(page, 'Ablehnen', 'Ablehnen', 'Die Lieferung ist abgelehnt.');
export const withdraw = (page: Page) =>
  step(page, 'Zurückziehen', 'Jetzt zurückziehen', 'Die frühere Fassung gilt wieder.');
