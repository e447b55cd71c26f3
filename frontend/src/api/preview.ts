import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';
import type { Values } from './types';

export type PreviewBody = components['schemas']['PreviewRequest'];

/** The values that a definition would give; nothing is stored. Null asks for nothing. */
export function useIndicatorPreview(body: PreviewBody | null, date: string) {
  return useQuery({
    queryKey: ['preview', body, date],
    queryFn: () => preview(body, date),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
}

async function preview(body: PreviewBody | null, date: string): Promise<Values> {
  if (body === null) throw new Error('nothing to preview');
  return bodyOf(
    await client.POST('/api/v1/indicators/preview', {
      params: { query: date === '' ? {} : { date } },
      body,
    }),
  );
}
