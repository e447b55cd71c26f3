import { expect, test } from '@playwright/test';
import { signIn } from './people';

const PAGES = ['/', '/monitoring', '/quartiere/78', '/katalog', '/deliveries', '/konto', '/hilfe'];

test('every page keeps to itself: no other host, no broken policy, nothing kept but drafts', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await signIn(page, 'statistics');
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) complaints.push(message.text());
  });
  for (const path of PAGES) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('every answer of a page bears the protective headers', async ({ page, baseURL }) => {
  const answers = new Map<string, Record<string, string>>();
  page.on('response', (response) => {
    if (new URL(response.url()).origin === baseURL) {
      answers.set(`${String(response.status())} ${response.url()}`, response.headers());
    }
  });
  await signIn(page, 'council', '/monitoring');
  await page.waitForLoadState('networkidle');
  expect(answers.size).toBeGreaterThan(8);
  for (const [address, headers] of answers) {
    const policy = headers['content-security-policy'] ?? '';
    expect.soft(policy, address).toContain("default-src 'none'");
    expect.soft(policy, address).not.toContain('unsafe-');
    expect.soft(headers, address).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect.soft(headers['permissions-policy'], address).toContain('camera=()');
    const isFile = /\/assets\/|favicon/.test(address);
    if (!isFile) expect.soft(headers['cache-control'], address).toBe('no-store');
  }
});

test('no token reaches the page, and its scripts cannot read the session', async ({ page }) => {
  await signIn(page, 'council');
  expect(await page.evaluate(() => document.cookie)).not.toContain('q_session');
  const session = (await page.context().cookies()).find(({ name }) => name === 'q_session_web');
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });
  expect(session?.value).not.toContain('.');
});
