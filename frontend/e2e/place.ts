import type { Page } from '@playwright/test';
import { stayAs, type Person } from './people';

/** A page as somebody sees it. */
export interface Place {
  name: string;
  /** The address as the application's table of routes has it. */
  route: string;
  /** Where it stands, when its address holds more than the route. */
  path?: string | ((page: Page) => Promise<string>);
  person: Person | null;
}

/** The address of one thing, by the first that a list of the application names. */
export const oneOf = (list: string, to: (id: string) => string) => async (page: Page) => {
  const answer = await page.request.get(`/api/v1/${list}`, {
    headers: { 'X-Requested-With': 'ausgleich' },
  });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const [first] = items;
  if (!first) throw new Error(`nothing in ${list}`);
  return to(first.id);
};

/** Opens a page as its person and waits until it stands. */
export async function openPlace(page: Page, { route, path, person }: Place) {
  if (person) await stayAs(page, person);
  await page.goto(typeof path === 'function' ? await path(page) : (path ?? route));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}
