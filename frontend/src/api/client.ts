import createClient from 'openapi-fetch';
import { rememberedAnswers } from './remembered';
import type { paths } from './schema';
import { noteSessionEnd } from './sessionClock';

/**
 * The one client of the API: same origin, cookie session, answers in the page's language. Tables to take away are
 * fetched by links and not by it, so their forms are none of its answers.
 */
export const client = createClient<
  paths,
  'application/json' | 'application/geo+json' | 'application/problem+json'
>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

const remembered = rememberedAnswers();

client.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value);
    remembered.ask(request);
    return request;
  },
  onResponse({ request, response }) {
    noteSessionEnd(response);
    return remembered.take(request, response);
  },
});

/** What every request says: that it comes from this page, and in which language it reads. */
export function requestHeaders(): Record<string, string> {
  return {
    'X-Requested-With': 'ausgleich',
    'Accept-Language': document.documentElement.lang || 'de',
  };
}

/** The header that makes a repeated POST harmless. */
export function onceOnly(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}

/** Where sign-in begins; it leads back to `path` afterwards. */
export function signInAddress(path: string): string {
  return `/auth/login?return=${encodeURIComponent(path)}`;
}
