import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Framework = components['schemas']['Framework'];
export type FrameworkBody = components['schemas']['FrameworkRequest'];

/** What the council or others have decided that goals observe. */
export function useFrameworks() {
  return useQuery({
    queryKey: ['frameworks'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/frameworks')),
  });
}

export async function putFramework(code: string, body: FrameworkBody, etag: string | null) {
  const header = etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag };
  return bodyOf(
    await client.PUT('/api/v1/frameworks/{code}', { params: { path: { code }, header }, body }),
  );
}
