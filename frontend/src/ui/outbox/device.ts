import { tidy, unsent, type Queue } from './queue';

const OUTBOX = 'ausgleich.outbox.';
const DRAFT = 'ausgleich.device.';
const NOTHING: Queue = [];

const read = new Map<string, { text: string; queue: Queue }>();
const listeners = new Set<() => void>();

/** The letters of an account on this device; the same object as long as nothing changes. */
export function queueOf(account: string): Queue {
  const text = recall(OUTBOX + account);
  if (text === null) return NOTHING;
  const known = read.get(account);
  if (known?.text === text) return known.queue;
  const queue = parsed<Queue>(text) ?? NOTHING;
  read.set(account, { text, queue });
  return queue;
}

/** Changes the letters of an account; every window of this browser sees it. */
export function changeQueue(account: string, change: (queue: Queue) => Queue): void {
  const after = tidy(change(queueOf(account)), new Date());
  if (after.length === 0) localStorage.removeItem(OUTBOX + account);
  else localStorage.setItem(OUTBOX + account, JSON.stringify(after));
  for (const listener of listeners) listener();
}

/** Tells of every change, also in another window. */
export function onQueueChange(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', listener);
  };
}

/** Something typed on this device that nobody else has yet. */
export interface DeviceDraft<T> {
  value: T;
  /** When it was kept, as an instant. */
  at: string;
  /** The state of the thing that it changes; null for something new. */
  etag: string | null;
}

export function draftOf<T>(account: string, name: string): DeviceDraft<T> | null {
  const text = recall(draftKey(account, name));
  return text === null ? null : parsed<DeviceDraft<T>>(text);
}

export function keepDraft<T>(account: string, name: string, draft: DeviceDraft<T>): void {
  localStorage.setItem(draftKey(account, name), JSON.stringify(draft));
}

export function forgetDraft(account: string, name: string): void {
  localStorage.removeItem(draftKey(account, name));
}

/** How many things of an account are here and nowhere else. */
export function onlyHere(account: string): number {
  const letters = unsent(queueOf(account)).map(({ about }) => about);
  const drafts = keysOf(draftKey(account, '')).map((key) =>
    key.slice(draftKey(account, '').length),
  );
  return new Set([...letters, ...drafts]).size;
}

/** Whoever signs out leaves nothing to the next. */
export function forgetDevice(account: string): void {
  for (const key of [...keysOf(draftKey(account, '')), OUTBOX + account]) {
    localStorage.removeItem(key);
  }
  for (const listener of listeners) listener();
}

function draftKey(account: string, name: string): string {
  return `${DRAFT}${account}.${name}`;
}

function keysOf(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start));
}

function recall(key: string): string | null {
  return localStorage.getItem(key);
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
