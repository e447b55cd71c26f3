import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../demonstration/samples/', import.meta.url));
/** Where a sample file lies. */
export const sample = (file: string) => SAMPLES + file;
export const SOURCE = 'Bundesagentur für Arbeit';
export const REASON = 'Mit dem Jobcenter geklärt.';

/** A file as it is chosen or dropped. */
export interface Handed {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A sample with other words in it, so that it is a file of its own. Samples are Windows-1252. */
export function changed(file: string, name: string, ...changes: [string, string][]): Handed {
  let text = readFileSync(sample(file), 'latin1');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') };
}

/** Fills the form for a file and sends it off. */
export async function handOver(page: Page, file: string | Handed) {
  await page.goto('/deliveries/new');
  const chosen = typeof file === 'string' ? sample(file) : file;
  await page.locator('input[type=file]').setInputFiles(chosen);
  await page.getByLabel('Quelle').selectOption({ label: SOURCE });
  await page.getByLabel('Stichtag').fill('31.12.07');
  await page.getByRole('button', { name: 'Abgeben und prüfen' }).click();
}

/** Hands over a file and waits until it is checked and its page is there. */
export async function deliver(page: Page, file: string | Handed) {
  await handOver(page, file);
  const name = typeof file === 'string' ? file : file.name;
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Befunde/ })).toBeVisible();
}

/** Gives every warning its reason, group by group. */
export async function giveReasons(page: Page) {
  const reasons = page.getByLabel(/^Begründung zu/);
  await reasons.first().waitFor();
  for (const field of await reasons.all()) await field.fill(REASON);
}

export async function publish(page: Page) {
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(page.getByText('Die Zahlen gelten ab sofort.')).toBeVisible();
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
