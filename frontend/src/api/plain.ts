import { requestHeaders } from './client';
import { ApiError } from './problem';
import type { Problem } from './types';

/** Asks for an address that the generated client does not know yet. */
export async function ask<T>(
  method: string,
  path: string,
  options: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<{ body: T; response: Response }> {
  const response = await fetch(`${globalThis.location.origin}/api/v1/${path}`, {
    method,
    headers: {
      ...requestHeaders(),
      ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  if (!response.ok) {
    let sent: Problem = {};
    try {
      sent = JSON.parse(text) as Problem;
    } catch {
      // A proxy may answer with something that is no JSON.
    }
    throw new ApiError(response.status, sent);
  }
  return { body: (text === '' ? undefined : JSON.parse(text)) as T, response };
}
