import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf, listParams, putOn, type ListQuery } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type VariableBody = components['schemas']['VariableRequest'];
export type VariableVersion = components['schemas']['VersionVariableDefinition'];

export function useVariableList(query: ListQuery) {
  return useQuery({
    queryKey: ['variables', 'list', query],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/variables', { params: { query: listParams(query) } })),
    placeholderData: keepPreviousData,
  });
}

export function useVariable(code: string) {
  return useQuery({
    queryKey: ['variables', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/variables/{code}', { params: { path: { code } } })),
  });
}

/** All definitions of a variable, newest first. */
export function useVariableVersions(code: string) {
  return useQuery({
    queryKey: ['variables', 'versions', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/variables/{code}/versions', {
          params: { path: { code }, query: { size: 500 } },
        }),
      ).items,
  });
}

export async function saveVariable(code: string, body: VariableBody, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/variables/{code}', {
      params: { path: { code }, header: putOn(etag) },
      body,
    }),
  );
}

/** Uses a variable for nothing new, or again. */
export async function turnVariable(code: string, etag: string, retire: boolean): Promise<void> {
  const params = { path: { code }, header: { 'If-Match': etag, ...onceOnly() } };
  const answer = retire
    ? await client.POST('/api/v1/variables/{code}/retirement', { params })
    : await client.POST('/api/v1/variables/{code}/reinstatement', { params });
  bodyOf(answer);
}
