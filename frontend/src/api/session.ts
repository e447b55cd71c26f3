import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf, hasStatus } from './problem';
import type { Me, Right } from './types';

export const ME = ['me'];

async function fetchMe(): Promise<Me | null> {
  try {
    return bodyOf(await client.GET('/api/v1/me'));
  } catch (error) {
    if (hasStatus(error, 401)) return null;
    throw error;
  }
}

/** Who is signed in; `null` for nobody. */
export function useMe() {
  return useQuery({ queryKey: ME, queryFn: fetchMe, staleTime: 60_000 });
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
