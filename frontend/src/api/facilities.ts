import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Facility = components['schemas']['Facility'];
export type FacilityKind = components['schemas']['FacilityKind'];
export type FacilityBody = components['schemas']['FacilityRequest'];

/** All kinds in the order in which they are offered. */
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
] as const satisfies readonly FacilityKind[];

export interface FacilityQuery {
  district: string;
  kind: FacilityKind | '';
  q: string;
  page: number;
  /** Code of a scheme; the installation's where there is none. */
  scheme?: string;
}

export const FACILITY_PAGE_SIZE = 100;

export function useFacilities(
  { district, kind, q, page, scheme = '' }: FacilityQuery,
  size = FACILITY_PAGE_SIZE,
) {
  return useQuery({
    queryKey: ['facilities', scheme, district, kind, q, page, size],
    queryFn: async () => {
      const query = {
        ...{ page, size },
        ...(district === '' ? {} : { district }),
        ...(kind === '' ? {} : { kind }),
        ...(q === '' ? {} : { q }),
        ...(scheme === '' ? {} : { scheme }),
      };
      return bodyOf(await client.GET('/api/v1/facilities', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
}

export function useFacility(id: string) {
  return useQuery({
    queryKey: ['facilities', 'one', id],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/facilities/{id}', { params: { path: { id } } })),
  });
}

export async function createFacility(body: FacilityBody): Promise<Facility> {
  const params = { header: onceOnly() };
  return bodyOf(await client.POST('/api/v1/facilities', { params, body }));
}

export async function changeFacility(id: string, body: FacilityBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/facilities/{id}', { params, body }));
}

export async function closeFacility(id: string, etag: string, reason: string): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  bodyOf(await client.POST('/api/v1/facilities/{id}/closure', { params, body: { reason } }));
}
