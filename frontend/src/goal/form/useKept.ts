import { useRef, useState } from 'react';

/** Something typed that is not saved yet. */
export interface Kept<T> {
  value: T;
  /** When it was kept, as an instant. */
  at: string;
}

/**
 * Keeps what is typed in this tab, so that it outlives a lost connection, a reload and a new sign-in.
 *
 * @param name what it belongs to
 */
export function useKept<T>(name: string) {
  const key = `ausgleich.goal.${name}`;
  const [first] = useState<Kept<T> | null>(() => recall(key));
  const [at, setAt] = useState<string | null>(first?.at ?? null);
  const last = useRef('');
  return {
    /** What was there when the page opened. */
    first,
    at,
    keep: (value: T) => {
      const text = JSON.stringify(value);
      if (text === last.current) return;
      last.current = text;
      const now = new Date().toISOString();
      sessionStorage.setItem(key, JSON.stringify({ value, at: now }));
      setAt(now);
    },
    forget: () => {
      sessionStorage.removeItem(key);
      last.current = '';
      setAt(null);
    },
  };
}

function recall<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}
