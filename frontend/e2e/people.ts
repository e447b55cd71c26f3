import { expect, type Page } from '@playwright/test';

export type Person =
  | 'planning'
  | 'statistics'
  | 'conference'
  | 'provider'
  | 'provider2'
  | 'housing'
  | 'council'
  | 'admin';

/** Fills in the real sign-in page, which is open, and sends it off. */
export async function giveName(page: Page, name: string, password = 'demo') {
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** Signs in through the real sign-in page and ends at `path`. */
export async function signIn(page: Page, person: Person, path = '/') {
  await page.goto(`/auth/login?return=${encodeURIComponent(path)}`);
  await giveName(page, person);
  await expect(page.getByRole('button', { name: /Abmelden|Sign out/ })).toBeVisible();
}

/** The texts of the main navigation. */
export async function navigation(page: Page): Promise<string[]> {
  return page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link')
    .allTextContents();
}

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;
const signedIn = new Map<Person, Cookies>();

/** Goes on as somebody who has signed in before in this run, or signs in. For what leaves the session as it is. */
export async function stayAs(page: Page, person: Person) {
  const cookies = signedIn.get(person);
  if (cookies) {
    await page.context().addCookies(cookies);
    const me = await page.request.get('/api/v1/me', {
      headers: { 'X-Requested-With': 'ausgleich' },
    });
    // The session may have been renewed in the meantime, and go on under another cookie.
    if (me.ok()) signedIn.set(person, await page.context().cookies());
    else signedIn.delete(person);
    if (me.ok()) return;
    await page.context().clearCookies();
  }
  await signIn(page, person);
  signedIn.set(person, await page.context().cookies());
}
