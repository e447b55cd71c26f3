import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationProfile'];
export type OrganisationBody = Schemas['OrganisationRequest'];
export type ScopeEntry = Schemas['ScopeEntry'];
export type BodyKind = Schemas['BodyKind'];
export type Membership = Schemas['Membership'];

export const BODY_KINDS: BodyKind[] = [
  'WELFARE_PROVIDER',
  'HOUSING_COMPANY',
  'CONFERENCE',
  'CITY_DEPARTMENT',
  'OTHER',
];

export const ORGANISATION_PAGE = 100;
const ALL = 500;

export interface OrganisationQuery {
  q: string;
  kind: BodyKind | '';
  /** Whether it takes part today: yes, no, or whichever. */
  active: 'yes' | 'no' | 'all';
  sort: string;
  page: number;
}

export function useOrganisations(wanted: OrganisationQuery, size = ORGANISATION_PAGE) {
  const { q, kind, active, sort, page } = wanted;
  return useQuery({
    queryKey: ['organisations', 'list', wanted, size],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/organisations', {
          params: {
            query: {
              ...{ sort, page, size },
              ...(q === '' ? {} : { q }),
              ...(kind === '' ? {} : { kind }),
              ...(active === 'all' ? {} : { active: active === 'yes' }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Every body that takes part today, for choosing one. */
export function useActiveOrganisations() {
  return useOrganisations({ q: '', kind: '', active: 'yes', sort: 'name', page: 0 }, ALL);
}

export function useOrganisation(code: string) {
  return useQuery({
    queryKey: ['organisations', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/organisations/{code}', { params: { path: { code } } })),
  });
}

export async function saveOrganisation(code: string, body: OrganisationBody, etag: string | null) {
  return bodyOf(
    await client.PUT('/api/v1/organisations/{code}', {
      params: { path: { code }, header: putOn(etag) },
      body,
    }),
  );
}

/** Who acts or acted for a body, the ended ones too. */
export function useMembers(code: string) {
  return useQuery({
    queryKey: ['organisations', 'members', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/organisations/{code}/members', {
          params: { path: { code }, query: { size: ALL } },
        }),
      ).items,
  });
}

/** For which bodies somebody acts or acted, as far as they are in sight. */
export function useMembershipsOf(subject: string) {
  return useQuery({
    queryKey: ['memberships', 'of', subject],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/memberships', { params: { query: { subject, size: 500 } } }))
        .items,
  });
}

/** Whether a membership holds today or will. */
export function isOpen({ ended, to }: Membership, today: string): boolean {
  return ended === null && (to === null || to >= today);
}

/** Names by account. While the sign-in service is down they are not known, the memberships are. */
export function useNamesOf(code: string) {
  return useQuery({
    queryKey: ['organisations', 'colleagues', code],
    queryFn: async () => {
      const answer = await client.GET('/api/v1/organisations/{code}/colleagues', {
        params: { path: { code } },
      });
      return new Map(bodyOf(answer).map(({ subject, name }) => [subject, name]));
    },
    retry: false,
  });
}

export async function grantMembership(body: Schemas['NewMembership']): Promise<Membership> {
  return bodyOf(await client.POST('/api/v1/memberships', { params: { header: onceOnly() }, body }));
}

export async function changeMembership(member: Membership, body: Schemas['MembershipChange']) {
  return bodyOf(
    await client.PUT('/api/v1/memberships/{id}', {
      params: { path: { id: member.id }, header: { 'If-Match': `"${String(member.version)}"` } },
      body,
    }),
  );
}

export async function endMembership(id: string, version: string, reason: string | null) {
  return bodyOf(
    await client.POST('/api/v1/memberships/{id}/end', {
      params: { path: { id }, header: { 'If-Match': version, ...onceOnly() } },
      body: { reason },
    }),
  );
}
