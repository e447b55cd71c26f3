import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, requestHeaders } from './client';
import { ApiError, bodyOf } from './problem';
import type { AuditVerification, NameAnswer, Problem, StatedPurpose } from './types';

export const AUDIT_PAGE_SIZE = 50;

/** What the trail is narrowed to; an empty text narrows nothing. */
export interface AuditFilter {
  from: string;
  to: string;
  organisation: string;
  role: string;
  action: string;
  objectType: string;
  objectId: string;
}

export interface AuditQuery extends AuditFilter {
  sort: string;
  page: number;
}

export const EVERYTHING: AuditQuery = {
  from: '',
  to: '',
  organisation: '',
  role: '',
  action: '',
  objectType: '',
  objectId: '',
  sort: '-sequence',
  page: 0,
};

/** One page of the audit trail. */
export function useAuditEvents(query: AuditQuery) {
  return useQuery({
    queryKey: ['audit-events', query],
    queryFn: async () => {
      const { page, sort, ...filter } = query;
      const asked = { ...given(filter), sort, page, size: AUDIT_PAGE_SIZE };
      return bodyOf(await client.GET('/api/v1/audit-events', { params: { query: asked } }));
    },
    placeholderData: keepPreviousData,
  });
}

export function useAuditEvent(id: string) {
  return useQuery({
    queryKey: ['audit-event', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/audit-events/{id}', { params: { path: { id } } })),
  });
}

/** Everything that is asked for, as a table. */
export async function auditTable(filter: AuditFilter): Promise<Blob> {
  const response = await fetch(
    `${globalThis.location.origin}/api/v1/audit-events?${new URLSearchParams(given(filter)).toString()}`,
    { headers: { ...requestHeaders(), Accept: 'text/csv' } },
  );
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  return response.blob();
}

/** Walks along the whole trail. */
export async function verifyTrail(anchor: string): Promise<AuditVerification> {
  return bodyOf(
    await client.GET('/api/v1/audit-events/verification', {
      params: { query: anchor === '' ? {} : { anchor } },
    }),
  );
}

/** Who made an entry; that it was asked is an entry too. */
export async function lookUpName(id: string, why: StatedPurpose): Promise<NameAnswer> {
  return bodyOf(
    await client.POST('/api/v1/audit-events/{id}/name', { params: { path: { id } }, body: why }),
  );
}

/** What was done with one thing, the newest first. */
export function useThingHistory(kind: string, id: string, version: number) {
  return useQuery({
    queryKey: ['history', kind, id, version],
    queryFn: async () => {
      const params = { path: { kind, id }, query: { size: 200 } };
      return bodyOf(await client.GET('/api/v1/history/{kind}/{id}', { params }));
    },
  });
}

/** What narrows something. */
function given(filter: AuditFilter): Partial<AuditFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}
