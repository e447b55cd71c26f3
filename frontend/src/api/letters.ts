import { requestHeaders } from './client';
import { etagOf } from './deliveries';
import { fetchMe } from './session';
import { noteSessionEnd } from './sessionClock';
import type { Problem } from './types';

/** Something to be posted exactly once, also when it has to wait for the connection. */
export interface Letter {
  /** The same for every attempt, so that the server does the work once. */
  key: string;
  /** The thing that it changes; letters about one thing go in their order. */
  about: string;
  /** Where it goes: the path of an operation of the contract. */
  address: string;
  /** Nothing where the address says it all. */
  body: unknown;
  /** The state that it changes; null for something new. */
  etag: string | null;
}

/** What became of an attempt. */
export type Outcome =
  | { kind: 'sent'; etag: string }
  /** The server could not be reached, or asks for patience. */
  | { kind: 'later' }
  /** Whoever wrote it is not signed in any more: nobody is, or somebody else. */
  | { kind: 'signIn' }
  | { kind: 'refused'; status: number; problem: Problem };

const LATER = [408, 425, 429, 500, 502, 503, 504];

/**
 * Tries once, in the name of whoever wrote it and nobody else. A connection that breaks off leaves open whether it has
 * arrived: the next attempt finds out.
 */
export async function postLetter(letter: Letter, account: string): Promise<Outcome> {
  let answer: Response;
  try {
    // The cookie may be another one by now: somebody else has signed in on this device, in another window.
    if ((await fetchMe())?.account !== account) return { kind: 'signIn' };
    answer = await fetch(globalThis.location.origin + letter.address, {
      method: 'POST',
      headers: {
        ...requestHeaders(),
        ...(letter.body === null ? {} : { 'Content-Type': 'application/json' }),
        'Idempotency-Key': letter.key,
        ...(letter.etag === null ? {} : { 'If-Match': letter.etag }),
      },
      ...(letter.body === null ? {} : { body: JSON.stringify(letter.body) }),
    });
  } catch {
    return { kind: 'later' };
  }
  noteSessionEnd(answer);
  if (answer.ok) return { kind: 'sent', etag: etagOf(answer, 0) };
  if (answer.status === 401) return { kind: 'signIn' };
  if (LATER.includes(answer.status)) return { kind: 'later' };
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  return { kind: 'refused', status: answer.status, problem };
}
