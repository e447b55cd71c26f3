import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Connection = components['schemas']['Connection'];

/** How another system connects; for the administration. */
export function useConnection() {
  return useQuery({
    queryKey: ['connection'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/connection')),
  });
}
