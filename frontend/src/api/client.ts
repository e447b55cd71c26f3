import createClient from 'openapi-fetch';
import type { paths } from './schema';

/** The one client of the API: same origin, cookie session, answers in the page's language. */
export const client = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

client.use({
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'ausgleich');
    request.headers.set('Accept-Language', document.documentElement.lang || 'de');
    return request;
  },
});

/** The header that makes a repeated POST harmless. */
export function onceOnly(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}

/** Where sign-in begins; it leads back to `path` afterwards. */
export function signInAddress(path: string): string {
  return `/auth/login?return=${encodeURIComponent(path)}`;
}
