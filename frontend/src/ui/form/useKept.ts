import { useRef, useState } from 'react';

const PREFIX = 'ausgleich.draft.';

/** Something typed that is not saved yet. */
export interface Kept<T> {
  value: T;
  /** When it was kept, as an instant. */
  at: string;
  /** The state of the thing that it changes; null for something new. */
  etag: string | null;
}

/**
 * Keeps what is typed in this tab, so that it outlives a lost connection, a reload and a new sign-in.
 *
 * @param name what it belongs to; null keeps nothing
 * @param etag the state that it changes
 */
export function useKept<T>(name: string | null, etag: string | null = null) {
  const key = `${PREFIX}${name ?? ''}`;
  const [first] = useState<Kept<T> | null>(() => (name === null ? null : recall(key)));
  const [at, setAt] = useState<string | null>(first?.at ?? null);
  const last = useRef('');
  return {
    /** What was there when the page opened. */
    first,
    at,
    keep: (value: T) => {
      const text = JSON.stringify(value);
      if (name === null || text === last.current) return;
      last.current = text;
      const kept: Kept<T> = { value, at: new Date().toISOString(), etag: first?.etag ?? etag };
      sessionStorage.setItem(key, JSON.stringify(kept));
      setAt(kept.at);
    },
    forget: () => {
      sessionStorage.removeItem(key);
      last.current = '';
      setAt(null);
    },
  };
}

/** Forgets every draft of this tab: whoever signs out leaves nothing to the next. */
export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}

function recall<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}
