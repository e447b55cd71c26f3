import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

/** How the districts of a newer scheme were cut from those of an older one. */
export type Crosswalk = components['schemas']['Crosswalk'];
export type CrosswalkArea = components['schemas']['CrosswalkArea'];

/** Those that come from, or lead to, a scheme. */
export function useCrosswalks(scheme: string) {
  return useQuery({
    queryKey: ['crosswalks', scheme],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/district-schemes/{code}/crosswalks', {
          params: { path: { code: scheme }, query: { size: 500 } },
        }),
      ),
  });
}

/** Puts a crosswalk as lines of CSV; faults come back with the number of their line. */
export async function saveCrosswalk(from: string, to: string, csv: string, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/district-schemes/{code}/crosswalks/{to}/rows', {
      params: { path: { code: from, to }, header: putOn(etag) },
      // The generated type says only that it is binary.
      body: csv as never,
      bodySerializer: (body: unknown) => body as string,
      headers: { 'Content-Type': 'text/csv' },
    }),
  );
}
