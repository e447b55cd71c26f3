import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { requestHeaders } from './client';
import { ask } from './plain';
import { ApiError } from './problem';
import type {
  AuditEvent,
  AuditVerification,
  HistoryEntry,
  NameAnswer,
  Problem,
  StatedPurpose,
} from './types';

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

interface Listed<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
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
      const params = parameters(filter);
      params.set('sort', sort);
      params.set('page', String(page));
      params.set('size', String(AUDIT_PAGE_SIZE));
      return (await ask<Listed<AuditEvent>>('GET', `audit-events?${params.toString()}`)).body;
    },
    placeholderData: keepPreviousData,
  });
}

export function useAuditEvent(id: string) {
  return useQuery({
    queryKey: ['audit-event', id],
    queryFn: async () =>
      (await ask<AuditEvent>('GET', `audit-events/${encodeURIComponent(id)}`)).body,
  });
}

/** Everything that is asked for, as a table. */
export async function auditTable(filter: AuditFilter): Promise<Blob> {
  const response = await fetch(
    `${globalThis.location.origin}/api/v1/audit-events?${parameters(filter).toString()}`,
    { headers: { ...requestHeaders(), Accept: 'text/csv' } },
  );
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  return response.blob();
}

/** Walks along the whole trail. */
export async function verifyTrail(anchor: string): Promise<AuditVerification> {
  const query = anchor === '' ? '' : `?anchor=${encodeURIComponent(anchor)}`;
  return (await ask<AuditVerification>('GET', `audit-events/verification${query}`)).body;
}

/** Who made an entry; that it was asked is an entry too. */
export async function lookUpName(id: string, why: StatedPurpose): Promise<NameAnswer> {
  const path = `audit-events/${encodeURIComponent(id)}/name`;
  return (await ask<NameAnswer>('POST', path, { body: why })).body;
}

/** What was done with one thing, the newest first. */
export function useThingHistory(kind: string, id: string, version: number) {
  return useQuery({
    queryKey: ['history', kind, id, version],
    queryFn: async () => {
      const path = `history/${kind}/${encodeURIComponent(id)}?size=200`;
      return (await ask<Listed<HistoryEntry>>('GET', path)).body;
    },
  });
}

function parameters(filter: AuditFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [string, string][]) {
    if (value !== '') params.set(name, value);
  }
  return params;
}
