import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client, onceOnly } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';
import { mayDo, useMe } from './session';

export type ProgrammeArea = components['schemas']['ProgrammeArea'];
export type ProgrammeState = ProgrammeArea['state'];
export type ProgrammeFinding = ProgrammeArea['findings'][number]['type'];
export type ProgrammeDecision = components['schemas']['ProgrammeDecision'];
export type SetFigure = components['schemas']['SetFigure'];
export type ProgrammeAreaBody = components['schemas']['ProgrammeAreaRequest'];
export type DecisionBody = components['schemas']['DecisionRequest'];
export type DistrictsDecisionBody = components['schemas']['DistrictsDecisionRequest'];

/** How the list is asked for; all of it stands in the address of the page. */
export interface ProgrammeQuery {
  q: string;
  state: ProgrammeState | '';
  /** Where that is missing; left out for all. */
  finding?: ProgrammeFinding | '';
  sort: string;
}

/** There are some dozens of areas in a city at most, so a list is one page. */
const ALL = 500;

export function useProgrammeAreas({ q, state, finding = '', sort }: ProgrammeQuery) {
  return useQuery({
    queryKey: ['programme-areas', q, state, finding, sort],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programme-areas', {
          params: {
            query: {
              sort,
              size: ALL,
              ...(q === '' ? {} : { q }),
              ...(state === '' ? {} : { state }),
              ...(finding === '' ? {} : { finding }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The areas that are in the programme today; asked only of who may read the programme. */
export function useAdmittedAreas(scheme: string) {
  const mayRead = mayDo(useMe().data, 'read-programme');
  return useQuery({
    queryKey: ['programme-areas', 'admitted'],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programme-areas', {
          params: { query: { state: 'ADMITTED', size: ALL } },
        }),
      ).items,
    enabled: mayRead,
    select: useCallback(
      (areas: ProgrammeArea[]) => areas.filter((area) => area.scheme === scheme),
      [scheme],
    ),
  });
}

/** The areas that hold a district today. */
export function useProgrammeAreasOf(district: string) {
  return useQuery({
    queryKey: ['programme-areas', 'of', district],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programme-areas', { params: { query: { district, size: ALL } } }),
      ).items,
  });
}

export function useProgrammeArea(code: string) {
  return useQuery({
    queryKey: ['programme-areas', 'one', code],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/programme-areas/{code}', { params: { path: { code } } })),
  });
}

/** All indicators of an area, from sums over its districts. */
export function useAreaFigures(code: string) {
  return useQuery({
    queryKey: ['programme-areas', 'figures', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programme-areas/{code}/figures', { params: { path: { code } } }),
      ),
  });
}

/** Admissions and exits, newest first. */
export function useDecisions(code: string) {
  return useQuery({
    queryKey: ['programme-areas', 'decisions', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programme-areas/{code}/decisions', {
          params: { path: { code } },
        }),
      ),
  });
}

/** Districts whose figures together are wanted, at their newest or not after a date. */
export interface FiguresAsked {
  scheme: string;
  districts: string[];
  date: string | null;
}

/** All indicators of districts together, before anything is decided. */
export function previewOf(asked: FiguresAsked) {
  return queryOptions({
    queryKey: ['programme-areas', 'preview', asked],
    queryFn: async () =>
      bodyOf(await client.POST('/api/v1/programme-areas/preview', { body: asked })),
    staleTime: 60_000,
  });
}

/** Creates an area, or changes the one that was read. */
export async function saveArea(code: string, body: ProgrammeAreaBody, etag: string | null) {
  const params = { path: { code }, header: putOn(etag) };
  return bodyOf(await client.PUT('/api/v1/programme-areas/{code}', { params, body }));
}

export async function admitArea(code: string, body: DecisionBody, etag: string) {
  const params = { path: { code }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/programme-areas/{code}/admission', { params, body }));
}

export async function endArea(code: string, body: DecisionBody, etag: string) {
  const params = { path: { code }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/programme-areas/{code}/exit', { params, body }));
}

export async function changeDistricts(code: string, body: DistrictsDecisionBody, etag: string) {
  const params = { path: { code }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/programme-areas/{code}/districts', { params, body }));
}
