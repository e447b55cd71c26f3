import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Scheme = components['schemas']['Scheme'];
export type SchemeBody = components['schemas']['SchemeRequest'];
export type AreasPut = components['schemas']['DistrictsPut'];

export function useSchemes() {
  return useQuery({
    queryKey: ['schemes'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/district-schemes', { params: { query: { size: 500 } } })),
    staleTime: 60_000,
  });
}

export function useScheme(code: string) {
  return useQuery({
    queryKey: ['schemes', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/district-schemes/{code}', { params: { path: { code } } })),
  });
}

export async function saveScheme(code: string, body: SchemeBody, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/district-schemes/{code}', {
      params: { path: { code }, header: putOn(etag) },
      body,
    }),
  );
}
