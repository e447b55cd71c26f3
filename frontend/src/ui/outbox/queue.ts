import type { Letter } from '../../api/letters';
import type { Problem } from '../../api/types';

/** A letter in the outbox of a person on this device. */
export interface Posted extends Letter {
  /** What it is, for whoever reads the list, and the page where it was written. */
  title: string;
  page: string;
  /** The operation that takes it back once it has arrived; null where there is none. */
  undo: string | null;
  /** When it was put in, as an instant. */
  at: string;
  state: 'WAITING' | 'SIGN_IN' | 'SENT' | 'REFUSED';
  /** When it has arrived, as an instant. */
  sentAt: string | null;
  /** Whether an attempt has failed: until then it is being sent. */
  tried: boolean;
  /** Why the server does not take it. */
  refusal: { status: number; problem: Problem } | null;
}

export type Queue = readonly Posted[];

/** What is put in. */
export type NewLetter = Omit<Letter, 'key'> & Pick<Posted, 'title' | 'page' | 'undo'>;

const DAY = 24 * 60 * 60 * 1000;

/** Puts a letter behind those about the same thing that may already be on their way. */
export function put(queue: Queue, letter: NewLetter, key: string, now: Date): Queue {
  const others = queue.filter(({ about, state }) => about !== letter.about || isOpen(state));
  const state = 'WAITING' as const;
  const fresh = { state, at: now.toISOString(), tried: false, sentAt: null, refusal: null };
  return [...others, { ...letter, key, ...fresh }];
}

/** The next letter to try; one that waits behind another about the same thing is not. */
export function next(queue: Queue): Posted | undefined {
  return queue.find(
    ({ state, about, key }) =>
      isOpen(state) && queue.find((each) => each.about === about && !isSent(each))?.key === key,
  );
}

/** It has arrived. Its text is not kept any longer; what follows about the same thing changes the new state. */
export function arrived(queue: Queue, key: string, etag: string, now: Date): Queue {
  const about = queue.find((each) => each.key === key)?.about;
  return queue.map((each) => {
    if (each.key === key) {
      return { ...each, state: 'SENT', body: null, etag, sentAt: now.toISOString(), refusal: null };
    }
    return each.about === about && isOpen(each.state) ? { ...each, etag } : each;
  });
}

export function refused(queue: Queue, key: string, refusal: Posted['refusal']): Queue {
  return queue.map((each) => (each.key === key ? { ...each, state: 'REFUSED', refusal } : each));
}

/** The server could not be reached. */
export function failed(queue: Queue, key: string): Queue {
  return queue.map((each) =>
    each.key === key ? { ...each, state: 'WAITING', tried: true } : each,
  );
}

/** It waits until somebody has signed in again. */
export function needsSignIn(queue: Queue, key: string): Queue {
  return queue.map((each) => (each.key === key ? { ...each, state: 'SIGN_IN' } : each));
}

/** Takes letters back, before they are sent or after they were refused. */
export function without(queue: Queue, about: string): Queue {
  return queue.filter((each) => each.about !== about);
}

/** What was sent more than a day ago is no news. */
export function tidy(queue: Queue, now: Date): Queue {
  return queue.filter(
    ({ sentAt }) => sentAt === null || now.getTime() - new Date(sentAt).getTime() < DAY,
  );
}

/** The newest letter about a thing. */
export function about(queue: Queue, thing: string): Posted | undefined {
  return queue.findLast((each) => each.about === thing);
}

/** Those that the server does not have yet. */
export function unsent(queue: Queue): Queue {
  return queue.filter((each) => !isSent(each));
}

function isOpen(state: Posted['state']): boolean {
  return state === 'WAITING' || state === 'SIGN_IN';
}

function isSent({ state }: Posted): boolean {
  return state === 'SENT';
}
