import { useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Watch = components['schemas']['Watch'];
export type WatchBody = components['schemas']['WatchRequest'];

/** What the reader keeps an eye on. */
export function useWatches(enabled: boolean) {
  return useQuery({
    queryKey: ['watches'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/me/watches', { params: { query: { size: 100 } } })),
    enabled,
  });
}

export async function addWatch(body: WatchBody): Promise<Watch> {
  return bodyOf(await client.POST('/api/v1/me/watches', { params: { header: onceOnly() }, body }));
}

export async function removeWatch(id: string): Promise<void> {
  const { response, error } = await client.DELETE('/api/v1/me/watches/{id}', {
    params: { path: { id } },
  });
  if (!response.ok) bodyOf({ response, error });
}

/** The entry for a district, or for one indicator in it. */
export function watchOf(
  watches: Watch[],
  district: string,
  indicator: string | null,
): Watch | undefined {
  return watches.find(
    (watch) => watch.district.code === district && (watch.indicator?.code ?? null) === indicator,
  );
}
