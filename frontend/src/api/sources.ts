import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type SourceBody = components['schemas']['SourceRequest'];

export function useSource(code: string) {
  return useQuery({
    queryKey: ['sources', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/sources/{code}', { params: { path: { code } } })),
  });
}

export async function saveSource(code: string, body: SourceBody, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/sources/{code}', {
      params: { path: { code }, header: putOn(etag) },
      body,
    }),
  );
}
