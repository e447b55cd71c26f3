import type { Entered } from './queue';

const KEY = 'ausgleich.handover';
const NOTHING: Entered = { source: null, date: null };

/** What was entered for a file of this name in this tab; it outlives a reload and a new sign-in. */
export function recall(fileName: string): Entered {
  return { ...NOTHING, ...all()[fileName] };
}

export function remember(fileName: string, entered: Entered): void {
  store({ ...all(), [fileName]: entered });
}

export function forget(fileName: string): void {
  store(Object.fromEntries(Object.entries(all()).filter(([name]) => name !== fileName)));
}

function all(): Record<string, Entered> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Entered>;
  } catch {
    return {};
  }
}

function store(entered: Record<string, Entered>): void {
  sessionStorage.setItem(KEY, JSON.stringify(entered));
}
