import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly, requestHeaders } from './client';
import { heldOf } from './held';
import { ApiError, bodyOf } from './problem';
import type { components } from './schema';
import type { Problem } from './types';

type Schemas = components['schemas'];
export type Goal = Schemas['Goal'];
export type GoalBody = Schemas['GoalRequest'];
export type GoalSummary = Schemas['GoalSummary'];
export type GoalState = Schemas['GoalState'];
export type GoalKind = Schemas['GoalKind'];
export type BalanceLevel = Schemas['BalanceLevel'];
export type Concern = Schemas['Concern'];
export type Stance = Schemas['Stance'];
export type GoalTarget = Schemas['GoalTarget'];
export type TargetBody = Schemas['TargetRequest'];
export type ReadingBody = Schemas['ReadingRequest'];
export type TargetKind = Schemas['TargetKind'];
export type TargetAttainment = Schemas['TargetAttainment'];
export type TargetPoint = Schemas['TargetPoint'];
export type TargetHonesty = Schemas['TargetHonesty'];
export type GoalComment = Schemas['GoalComment'];

export const GOAL_STATES = ['DRAFT', 'PROPOSED', 'AGREED', 'CLOSED'] as const;
export const LEVELS = [
  'BETWEEN_GROUPS',
  'BETWEEN_DISTRICTS_AND_CITY',
  'BETWEEN_PLACE_AND_PEOPLE',
] as const;
export const CONCERNS = ['INDIVIDUAL_SITUATION', 'TARGET_GROUP', 'INFRASTRUCTURE'] as const;
export const STANCES = ['AGREES', 'RESERVES', 'DISSENTS'] as const;

/** How the list is asked for; all of it stands in the address of the page. */
export interface GoalQuery {
  q: string;
  area: string;
  states: GoalState[];
  framework: string;
  level: BalanceLevel | '';
  mine: boolean;
  sort: string;
  page: number;
}

export const GOAL_PAGE_SIZE = 50;

export const NO_GOAL_FILTER: GoalQuery = {
  ...{ q: '', area: '', states: [], framework: '', level: '', mine: false },
  ...{ sort: 'title', page: 0 },
};

function asked({ q, area, states, framework, level, mine, sort }: GoalQuery) {
  return {
    sort,
    ...(q === '' ? {} : { q }),
    ...(area === '' ? {} : { area }),
    ...(states.length === 0 ? {} : { state: states }),
    ...(framework === '' ? {} : { framework }),
    ...(level === '' ? {} : { level }),
    ...(mine ? { mine } : {}),
  };
}

export function useGoals(query: GoalQuery) {
  return useQuery({
    queryKey: ['goals', query],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/goals', {
          params: { query: { ...asked(query), page: query.page, size: GOAL_PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The list as a table: all that is asked for, not one page. */
export async function goalsTable(query: GoalQuery): Promise<Blob> {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked(query))) {
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each));
  }
  const address = `${globalThis.location.origin}/api/v1/goals?${params.toString()}`;
  const response = await fetch(address, { headers: { ...requestHeaders(), Accept: 'text/csv' } });
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  // As a blob: read as text it would lose the mark that tells spreadsheets its encoding.
  return response.blob();
}

/** The titles of all goals that can be named, for a choice. */
export function useGoalTitles() {
  return useQuery({
    queryKey: ['goals', 'titles'],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/goals', { params: { query: { sort: 'title', size: 500 } } }),
      ),
  });
}

export function useGoal(id: string) {
  return useQuery({
    queryKey: ['goals', 'one', id],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/goals/{id}', { params: { path: { id } } })),
  });
}

/** How far the targets are reached; today where no date is asked for. */
export function useAttainment(id: string, date: string) {
  return useQuery({
    queryKey: ['goals', 'attainment', id, date],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/goals/{id}/attainment', {
          params: { path: { id }, query: date === '' ? {} : { date } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useGoalComments(id: string) {
  return useQuery({
    queryKey: ['goals', 'comments', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/goals/{id}/comments', { params: { path: { id } } })),
  });
}

export async function createGoal(body: GoalBody): Promise<Goal> {
  return bodyOf(await client.POST('/api/v1/goals', { params: { header: onceOnly() }, body }));
}

export async function changeGoal(id: string, body: GoalBody, etag: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/goals/{id}', { params, body }));
}

export async function discardGoal(id: string, etag: string): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  const { response, error } = await client.DELETE('/api/v1/goals/{id}', { params });
  if (!response.ok) bodyOf({ response, error });
}

export async function proposeGoal(id: string, etag: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/goals/{id}/proposal', { params }));
}

export async function agreeGoal(id: string, etag: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/goals/{id}/agreement', { params }));
}

export async function closeGoal(id: string, etag: string, reason: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/goals/{id}/closure', { params, body: { reason } }));
}

export async function returnGoal(id: string, etag: string, reason: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/goals/{id}/return', { params, body: { reason } }));
}

export async function commentGoal(id: string, words: string, stance: Stance | ''): Promise<void> {
  const params = { path: { id }, header: onceOnly() };
  const body = { words, ...(stance === '' ? {} : { stance }) };
  bodyOf(await client.POST('/api/v1/goals/{id}/comments', { params, body }));
}

export async function addTarget(id: string, body: TargetBody, etag: string): Promise<Goal> {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/goals/{id}/targets', { params, body }));
}

export async function changeTarget(
  id: string,
  target: string,
  body: TargetBody,
  etag: string,
): Promise<Goal> {
  const params = { path: { id, target }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/goals/{id}/targets/{target}', { params, body }));
}

export async function removeTarget(id: string, target: string, etag: string): Promise<Goal> {
  const params = { path: { id, target }, header: { 'If-Match': etag } };
  return bodyOf(await client.DELETE('/api/v1/goals/{id}/targets/{target}', { params }));
}

export async function putReading(
  id: string,
  target: string,
  day: string,
  body: ReadingBody,
  etag: string,
): Promise<Goal> {
  const params = { path: { id, target, day }, header: { 'If-Match': etag } };
  return bodyOf(
    await client.PUT('/api/v1/goals/{id}/targets/{target}/readings/{day}', { params, body }),
  );
}

/** What a target would mean; asked while it is typed, so what cannot be read yet is no error. */
export async function previewTarget(area: string, target: TargetBody): Promise<TargetHonesty> {
  return bodyOf(await client.POST('/api/v1/goals/target-preview', { body: { area, target } }));
}
