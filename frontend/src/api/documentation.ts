import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, requestHeaders } from './client';
import { heldOf, type Held } from './held';
import { ApiError, bodyOf } from './problem';
import type { components } from './schema';
import type { Problem } from './types';

type Schemas = components['schemas'];
export type PeriodEntry = Schemas['PeriodEntry'];
export type DocumentationEntry = Schemas['DocumentationEntry'];
export type DocumentationPeriod = Schemas['DocumentationPeriod'];
export type DocumentedTarget = Schemas['DocumentedTarget'];
export type DocumentationItem = Schemas['DocumentationItem'];
export type DocumentationFile = Schemas['DocumentationFile'];
export type DocumentationBody = Schemas['DocumentationRequest'];
export type DocumentationAct = Schemas['DocumentationAct'];
export type Standing = Schemas['DocumentationStanding'];

export const STANDINGS = [
  'OVERDUE',
  'DUE',
  'RETURNED',
  'SUBMITTED',
  'OPEN',
  'ACCEPTED',
] as const satisfies readonly Standing[];

/** What is left to do, for whoever writes and whoever reads. */
export const PENDING: Standing[] = ['OVERDUE', 'DUE', 'RETURNED', 'SUBMITTED'];
/** What its own body has to do. */
export const TO_WRITE: Standing[] = ['RETURNED', 'OVERDUE', 'DUE'];

/** How the list is asked for; all of it stands in the address of the page. */
export interface DocumentationQuery {
  q: string;
  /** None means all. */
  standings: Standing[];
  organisation: string;
  area: string;
  district: string;
  mine: boolean;
  sort: string;
  page: number;
}

export const DOCUMENTATION_PAGE_SIZE = 50;

export const ALL_DOCUMENTATION: DocumentationQuery = {
  ...{ q: '', standings: [], organisation: '', area: '', district: '', mine: false },
  ...{ sort: 'due', page: 0 },
};

function asked({ q, standings, organisation, area, district, mine, sort }: DocumentationQuery) {
  return {
    sort,
    ...(q === '' ? {} : { q }),
    ...(standings.length === 0 ? {} : { standing: standings }),
    ...(organisation === '' ? {} : { organisation }),
    ...(area === '' ? {} : { area }),
    ...(district === '' ? {} : { district }),
    ...(mine ? { mine } : {}),
  };
}

export function useDocumentation(query: DocumentationQuery, size = DOCUMENTATION_PAGE_SIZE) {
  return useQuery({
    queryKey: ['documentation', query, size],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/documentation', {
          params: { query: { ...asked(query), page: query.page, size } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The list as a table: all that is asked for, not one page. */
export async function documentationTable(query: DocumentationQuery): Promise<Blob> {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked(query))) {
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each));
  }
  return taken(`/api/v1/documentation?${params.toString()}`, 'text/csv');
}

/** A document or a table as it is sent, to be saved as a file. */
export async function taken(path: string, type: string): Promise<Blob> {
  const response = await fetch(globalThis.location.origin + path, {
    headers: { ...requestHeaders(), Accept: type },
  });
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  // As a blob: read as text it would lose the mark that tells spreadsheets its encoding.
  return response.blob();
}

/** All periods of a measure with what was written. */
export function useDocumentationOf(measure: string) {
  return useQuery({
    queryKey: ['documentation', 'of', measure],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/documentation', {
          params: { path: { id: measure } },
        }),
      ),
  });
}

/** One period. It is asked for again only when it is looked at with a connection. */
export function usePeriodEntry(measure: string, period: string) {
  return useQuery({
    queryKey: ['documentation', 'one', measure, period],
    queryFn: async () =>
      heldOf(
        await client.GET('/api/v1/measures/{id}/documentation/{period}', {
          params: { path: { id: measure, period } },
        }),
      ),
  });
}

export function useEntryVersions(measure: string, period: string, enabled: boolean) {
  return useQuery({
    queryKey: ['documentation', 'versions', measure, period],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/documentation/{period}/versions', {
          params: { path: { id: measure, period } },
        }),
      ),
    enabled,
  });
}

/** Where a period is written; the outbox sends it there. */
export function entryAddress(measure: string, period: string): string {
  return `/api/v1/measures/${encodeURIComponent(measure)}/documentation/${encodeURIComponent(period)}`;
}

/** The name under which drafts and letters about a period are kept on the device. */
export function entryName(measure: string, period: string): string {
  return `documentation ${measure} ${period}`;
}

/** The state that a change names; none where nothing was written yet. */
export function entryEtag({ thing, etag }: Held<PeriodEntry>): string | null {
  return thing.version === 0 ? null : etag;
}
