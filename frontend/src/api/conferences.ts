import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';
import { mayDo, useMe } from './session';

type Schemas = components['schemas'];
export type Conference = Schemas['Conference'];
export type ConferenceMember = Conference['members'][number];
export type MembersBody = Schemas['MembersRequest'];
export type Meeting = Schemas['Meeting'];
export type MeetingBody = Schemas['MeetingRequest'];
export type RecordBody = Schemas['MeetingRecordRequest'];
export type Presence = Schemas['MeetingPresence'];

export const PRESENCES = ['PRESENT', 'EXCUSED', 'ABSENT'] as const satisfies readonly Presence[];

/** How the list is asked for; all of it stands in the address of the page. */
export interface ConferenceQuery {
  q: string;
  /** Those to which the reader's own body belongs. */
  own: boolean;
  /** Those of former times as well. */
  former: boolean;
  sort: string;
}

/** There are some dozens of conferences in a city at most, so a list is one page. */
const ALL = 500;

export function useConferenceList({ q, own, former, sort }: ConferenceQuery) {
  return useQuery({
    queryKey: ['conferences', q, own, former, sort],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/conferences', {
          params: {
            query: {
              ...{ sort, size: ALL },
              ...(q === '' ? {} : { q }),
              ...(own ? { own } : {}),
              ...(former ? {} : { active: true }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Those that act today for a district or for one of an area's districts. */
export function useConferencesFor(where: { district: string } | { area: string }) {
  const mayRead = mayDo(useMe().data, 'read-programme');
  return useQuery({
    queryKey: ['conferences', 'for', where],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/conferences', {
          params: { query: { ...where, active: true, size: ALL } },
        }),
      ).items,
    enabled: mayRead,
  });
}

export function useConference(code: string) {
  return useQuery({
    queryKey: ['conferences', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/conferences/{code}', { params: { path: { code } } })),
  });
}

export async function saveMembers(code: string, body: MembersBody, etag: string) {
  const params = { path: { code }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/conferences/{code}/members', { params, body }));
}

/** All meetings, the latest first. */
export function useMeetings(code: string) {
  return useQuery({
    queryKey: ['conferences', 'meetings', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/conferences/{code}/meetings', {
          params: { path: { code }, query: { size: ALL } },
        }),
      ).items,
  });
}

export const MEETING_PAGE_SIZE = 50;

/** Some of the meetings of a conference, in an order. */
export function useMeetingPage(code: string, sort: string, page: number) {
  return useQuery({
    queryKey: ['conferences', 'meetings', code, sort, page],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/conferences/{code}/meetings', {
          params: { path: { code }, query: { sort, page, size: MEETING_PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useMeeting(code: string, id: string) {
  return useQuery({
    queryKey: ['conferences', 'meeting', code, id],
    queryFn: async () =>
      heldOf(
        await client.GET('/api/v1/conferences/{code}/meetings/{id}', {
          params: { path: { code, id } },
        }),
      ),
  });
}

export async function planMeeting(code: string, body: MeetingBody): Promise<Meeting> {
  const params = { path: { code }, header: onceOnly() };
  return bodyOf(await client.POST('/api/v1/conferences/{code}/meetings', { params, body }));
}

export async function changeMeeting({ conference, id }: Meeting, body: MeetingBody, etag: string) {
  const params = { path: { code: conference.code, id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/conferences/{code}/meetings/{id}', { params, body }));
}

export async function recordMeeting({ conference, id }: Meeting, body: RecordBody, etag: string) {
  const params = {
    path: { code: conference.code, id },
    header: { 'If-Match': etag, ...onceOnly() },
  };
  return bodyOf(
    await client.POST('/api/v1/conferences/{code}/meetings/{id}/record', { params, body }),
  );
}

export async function cancelMeeting({ conference, id }: Meeting, reason: string, etag: string) {
  const params = {
    path: { code: conference.code, id },
    header: { 'If-Match': etag, ...onceOnly() },
  };
  return bodyOf(
    await client.POST('/api/v1/conferences/{code}/meetings/{id}/cancellation', {
      params,
      body: { reason },
    }),
  );
}
