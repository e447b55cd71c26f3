import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { onceOnly } from './client';
import { etagOf } from './deliveries';
import type { Held } from './held';
import { ApiError } from './problem';

export const FACILITY_KINDS = [
  'DAY_CARE',
  'PRIMARY_SCHOOL',
  'SECONDARY_SCHOOL',
  'COUNSELLING',
  'HEALTH',
  'YOUTH_CENTRE',
  'SENIOR_CENTRE',
  'PLAYGROUND',
  'GREEN_SPACE',
  'OTHER',
] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

export interface Facility {
  id: string;
  scheme: string;
  district: { code: string; name: string };
  name: string;
  kind: FacilityKind;
  operator: string | null;
  address: string | null;
  places: number | null;
  quality: { rating: number; reason: string } | null;
  origin: string | null;
  retired: boolean;
  version: number;
}

export interface FacilityBody {
  scheme: string;
  district: string;
  name: string;
  kind: FacilityKind;
  operator: string | null;
  address: string | null;
  places: number | null;
  quality: { rating: number; reason: string } | null;
  origin: string | null;
}

export interface FacilityQuery {
  district: string;
  kind: FacilityKind | '';
  q: string;
  page: number;
  /** Code of a scheme; the installation's where there is none. */
  scheme?: string;
}

export const FACILITY_PAGE_SIZE = 100;

async function ask(path: string, init: RequestInit = {}) {
  const response = await globalThis.fetch(`/api/v1/facilities${path}`, {
    ...init,
    headers: {
      'Content-Type': 'application/json',
      'X-Requested-With': 'ausgleich',
      'Accept-Language': document.documentElement.lang || 'de',
      ...(init.headers as Record<string, string> | undefined),
    },
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new ApiError(response.status, body as ApiError['problem']);
  return { body, response };
}

export function useFacilities(
  { district, kind, q, page, scheme = '' }: FacilityQuery,
  size = FACILITY_PAGE_SIZE,
) {
  return useQuery({
    queryKey: ['facilities', scheme, district, kind, q, page, size],
    queryFn: async () => {
      const params = new URLSearchParams({ page: String(page), size: String(size) });
      for (const [name, value] of Object.entries({ district, kind, q, scheme })) {
        if (value !== '') params.set(name, value);
      }
      const { body } = await ask(`?${params.toString()}`);
      return body as { items: Facility[]; total: number };
    },
    placeholderData: keepPreviousData,
  });
}

export function useFacility(id: string) {
  return useQuery({
    queryKey: ['facilities', 'one', id],
    queryFn: async (): Promise<Held<Facility>> => {
      const { body, response } = await ask(`/${encodeURIComponent(id)}`);
      const thing = body as Facility;
      return { thing, etag: etagOf(response, thing.version) };
    },
  });
}

export async function createFacility(body: FacilityBody): Promise<Facility> {
  const answer = await ask('', { method: 'POST', body: JSON.stringify(body), headers: onceOnly() });
  return answer.body as Facility;
}

export async function changeFacility(id: string, body: FacilityBody, etag: string) {
  const answer = await ask(`/${encodeURIComponent(id)}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'If-Match': etag },
  });
  return answer.body as Facility;
}

export async function closeFacility(id: string, etag: string, reason: string): Promise<void> {
  await ask(`/${encodeURIComponent(id)}/closure`, {
    method: 'POST',
    body: JSON.stringify({ reason }),
    headers: { 'If-Match': etag, ...onceOnly() },
  });
}
