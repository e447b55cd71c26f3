import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Mail = components['schemas']['Mail'];

/** What the demonstration's mail server took; looked at again every few seconds while the page is open. */
export function useMails() {
  return useQuery({
    queryKey: ['mails'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/mails')),
    refetchInterval: 5_000,
  });
}
