import { useQuery, type QueryClient } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf, hasStatus } from './problem';
import type { Me, Right } from './types';

export const ME = ['me'];
/** True when the session of whoever sits here has ended. */
export const EXPIRED = ['session-expired'];

/** Who is signed in; asked anew each time. */
export async function fetchMe(): Promise<Me | null> {
  try {
    return bodyOf(await client.GET('/api/v1/me'));
  } catch (error) {
    if (hasStatus(error, 401)) return null;
    throw error;
  }
}

/**
 * Who sits here. When the session has ended it is still the same person: the page with all that was
 * typed stays, and only the end is noted.
 */
async function personHere({ client }: { client: QueryClient }): Promise<Me | null> {
  const before = client.getQueryData<Me | null>(ME) ?? null;
  const now = await fetchMe();
  if (now === null && before !== null) client.setQueryData(EXPIRED, true);
  return now ?? before;
}

/** Who is signed in; `null` for nobody. */
export function useMe() {
  return useQuery({ queryKey: ME, queryFn: personHere, staleTime: 60_000 });
}

/** City, business date and whether this is the demonstration; open to everyone. */
export function useInstallation() {
  return useQuery({
    queryKey: ['installation'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/installation')),
    staleTime: Infinity,
  });
}

export function mayDo(me: Me | null | undefined, right: Right): boolean {
  return me?.rights.includes(right) ?? false;
}
