import { useQuery, type QueryClient } from '@tanstack/react-query';
import { EXPIRED, fetchMe, ME } from './session';
import type { Me } from './types';

const SIGNED_IN = 'ausgleich.signed-in';

/**
 * A 401 means that nobody is signed in. Whoever was signed in until now keeps the page with all that
 * was typed; it is only noted that the session has ended.
 */
export function noteSignedOut(client: QueryClient): void {
  if (client.getQueryData(ME)) client.setQueryData(EXPIRED, true);
  else client.setQueryData(ME, null);
}

/** Whether the session of whoever sits here has ended. */
export function useExpired(): boolean {
  return useQuery({ queryKey: EXPIRED, queryFn: () => false, enabled: false, initialData: false })
    .data;
}

/** What is left undone in the page stays as it is. */
export function dismissExpiry(client: QueryClient): void {
  client.setQueryData(EXPIRED, false);
}

/**
 * Asks whether somebody is signed in again. The same person goes on where they were; for anybody
 * else the page begins anew, so that nobody sees what another one had open.
 */
export async function resumeSession(client: QueryClient): Promise<boolean> {
  const before = client.getQueryData<Me | null>(ME);
  const now = await fetchMe();
  if (now === null) return false;
  if (JSON.stringify(now) !== JSON.stringify(before)) {
    globalThis.location.reload();
    return true;
  }
  dismissExpiry(client);
  await client.invalidateQueries();
  return true;
}

/** Tells the other windows of this browser that somebody has signed in. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(SIGNED_IN);
  channel.postMessage('again');
  channel.close();
}

/** Listens for that, and for this window being looked at again. */
export function onPossibleSignIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(SIGNED_IN);
  channel.addEventListener('message', listener);
  globalThis.addEventListener('focus', listener);
  return () => {
    channel.close();
    globalThis.removeEventListener('focus', listener);
  };
}
