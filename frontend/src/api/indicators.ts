import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf, listParams, putOn, type ListQuery } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type IndicatorBody = components['schemas']['IndicatorRequest'];
export type IndicatorVersion = components['schemas']['VersionIndicatorDefinition'];

export function useIndicatorList(query: ListQuery) {
  return useQuery({
    queryKey: ['indicators', 'list', query],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/indicators', { params: { query: listParams(query) } })),
    placeholderData: keepPreviousData,
  });
}

export function useIndicator(code: string) {
  return useQuery({
    queryKey: ['indicators', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/indicators/{code}', { params: { path: { code } } })),
  });
}

/** All definitions of an indicator, newest first. */
export function useIndicatorVersions(code: string) {
  return useQuery({
    queryKey: ['indicators', 'versions', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/versions', {
          params: { path: { code }, query: { size: 500 } },
        }),
      ).items,
  });
}

export async function saveIndicator(code: string, body: IndicatorBody, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/indicators/{code}', {
      params: { path: { code }, header: putOn(etag) },
      body,
    }),
  );
}

/** Uses an indicator for nothing new, or again. */
export async function turnIndicator(code: string, etag: string, retire: boolean): Promise<void> {
  const params = { path: { code }, header: { 'If-Match': etag, ...onceOnly() } };
  const answer = retire
    ? await client.POST('/api/v1/indicators/{code}/retirement', { params })
    : await client.POST('/api/v1/indicators/{code}/reinstatement', { params });
  bodyOf(answer);
}
