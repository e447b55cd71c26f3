import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type User = Schemas['User'];
export type UserState = Schemas['AccountState'];
export type UserSession = Schemas['UserSession'];
export type NewUser = Schemas['NewUser'];

export const USER_STATES: UserState[] = ['ACTIVE', 'INVITED', 'DISABLED'];
/** The roles that people have, in the order in which they are offered. */
export const PEOPLES_ROLES = [
  'welfare-provider',
  'housing-company',
  'district-conference',
  'council',
  'social-planning',
  'statistics-office',
  'administrator',
] as const;
export type PeoplesRole = (typeof PEOPLES_ROLES)[number];

/** The kind of body in which each role means something. */
export const BODY_OF: Record<PeoplesRole, Schemas['BodyKind']> = {
  'welfare-provider': 'WELFARE_PROVIDER',
  'housing-company': 'HOUSING_COMPANY',
  'district-conference': 'CONFERENCE',
  council: 'OTHER',
  'social-planning': 'CITY_DEPARTMENT',
  'statistics-office': 'CITY_DEPARTMENT',
  administrator: 'CITY_DEPARTMENT',
};

export const USER_PAGE = 100;

export interface UserQuery {
  q: string;
  role: string;
  organisation: string;
  state: UserState | '';
  sort: string;
  page: number;
}

export function useUsers(wanted: UserQuery, size = USER_PAGE) {
  const { q, role, organisation, state, sort, page } = wanted;
  return useQuery({
    queryKey: ['users', 'list', wanted, size],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/users', {
          params: {
            query: {
              ...{ sort, page, size },
              ...(q === '' ? {} : { q }),
              ...(role === '' ? {} : { role }),
              ...(organisation === '' ? {} : { organisation }),
              ...(state === '' ? {} : { state }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useUser(id: string) {
  return useQuery({
    queryKey: ['users', 'one', id],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/users/{id}', { params: { path: { id } } })),
    retry: false,
  });
}

export function useUserSessions(id: string) {
  return useQuery({
    queryKey: ['users', 'sessions', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/users/{id}/sessions', { params: { path: { id } } })),
    retry: false,
  });
}

export async function inviteUser(body: NewUser): Promise<User> {
  return bodyOf(await client.POST('/api/v1/users', { params: { header: onceOnly() }, body }));
}

export async function resendInvitation(id: string): Promise<User> {
  return bodyOf(
    await client.POST('/api/v1/users/{id}/invitation', {
      params: { path: { id }, header: onceOnly() },
    }),
  );
}

export async function saveRoles(id: string, roles: string[], etag: string): Promise<User> {
  return bodyOf(
    await client.PUT('/api/v1/users/{id}/roles', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { roles },
    }),
  );
}

export async function disableUser(id: string, reason: string, etag: string): Promise<User> {
  return bodyOf(
    await client.POST('/api/v1/users/{id}/disabling', {
      params: { path: { id }, header: { 'If-Match': etag, ...onceOnly() } },
      body: { reason },
    }),
  );
}

export async function enableUser(id: string, etag: string): Promise<User> {
  return bodyOf(
    await client.POST('/api/v1/users/{id}/enabling', {
      params: { path: { id }, header: { 'If-Match': etag, ...onceOnly() } },
    }),
  );
}

/** Ends one session, or all where none is named. */
export async function endSessions(id: string, session: string | null): Promise<UserSession[]> {
  return bodyOf(
    await client.POST('/api/v1/users/{id}/sessions/end', {
      params: { path: { id }, header: onceOnly() },
      body: { session },
    }),
  );
}
