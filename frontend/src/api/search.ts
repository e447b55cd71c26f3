import { keepPreviousData, queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

/** Something that was found, of whichever kind. */
export type Found = components['schemas']['Found'];
export type FoundKind = Found['type'];

const MOST = 30;

const searchOptions = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/search', { params: { query: { q, limit: MOST } } })).items,
    staleTime: 60_000,
  });

/** What fits a part of a name or a code, the best first; nothing is asked for an empty text. */
export function useSearch(typed: string) {
  const q = typed.trim();
  return useQuery({
    ...searchOptions(q),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

/** The same once, for whoever waits for it. */
export function findings(queries: QueryClient, typed: string): Promise<Found[]> {
  return queries.fetchQuery(searchOptions(typed.trim()));
}
