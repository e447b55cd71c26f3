import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';
import { fetchTableAt, type TableForm } from './tables';

type Schemas = components['schemas'];
export type NeedIndex = Schemas['NeedIndexDefinition'];
export type NeedIndexBody = Schemas['NeedIndexRequest'];
export type NeedResult = Schemas['NeedIndexAnswer'];
export type NeedArea = NeedResult['areas'][number];
export type NeedProposals = Schemas['NeedProposals'];
export type NeedProposal = NeedProposals['items'][number];
export type NeedField = NeedResult['matrix'][number];
export type NeedDimension = NeedResult['index']['dimension'];
export type StatusClass = NeedField['status'];
export type DynamicsClass = NonNullable<NeedField['dynamics']>;

const ALL = 500;

/** All definitions in use, by code. */
export function useNeedIndices() {
  return useQuery({
    queryKey: ['need-indices'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/need-indices', { params: { query: { size: ALL } } })).items,
    staleTime: 60_000,
  });
}

/** All definitions, those in use first. */
export function useEveryNeedIndex() {
  return useQuery({
    queryKey: ['need-indices', 'every'],
    queryFn: async () => {
      const lists = await Promise.all(
        [false, true].map(async (retired) =>
          bodyOf(
            await client.GET('/api/v1/need-indices', { params: { query: { size: ALL, retired } } }),
          ),
        ),
      );
      return lists.flatMap(({ items }) => items);
    },
  });
}

/** Uses an index for nothing new, or again. */
export async function turnNeedIndex({ code, version }: NeedIndex, retire: boolean): Promise<void> {
  const header = { 'If-Match': `"${String(version)}"`, ...onceOnly() };
  const params = { path: { code }, header };
  bodyOf(
    retire
      ? await client.POST('/api/v1/need-indices/{code}/retirement', { params })
      : await client.POST('/api/v1/need-indices/{code}/reinstatement', { params }),
  );
}

export function useNeedIndex(code: string) {
  return useQuery({
    queryKey: ['need-indices', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/need-indices/{code}', { params: { path: { code } } })),
  });
}

/** Creates a definition, or adds a version to the one that was read. */
export async function saveNeedIndex(code: string, body: NeedIndexBody, etag: string | null) {
  const params = { path: { code }, header: putOn(etag) };
  return bodyOf(await client.PUT('/api/v1/need-indices/{code}', { params, body }));
}

/** Classes and how sure they are; an empty date is the newest. */
export function useNeedResult(code: string, date: string) {
  return useQuery({
    queryKey: ['need-indices', 'result', code, date],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/need-indices/{code}/result', {
          params: { path: { code }, query: date === '' ? {} : { date } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What the index proposes for the programme; asked only of who may read it. */
export function useNeedProposals(code: string, date: string, mayRead: boolean) {
  return useQuery({
    queryKey: ['need-indices', 'proposals', code, date],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/need-indices/{code}/proposals', {
          params: { path: { code }, query: { date } },
        }),
      ),
    enabled: mayRead,
  });
}

export const needTable = (code: string, date: string, form: TableForm) =>
  fetchTableAt(
    `/api/v1/need-indices/${encodeURIComponent(code)}/result`,
    { date },
    form,
    `${code}_${date}`,
  );
