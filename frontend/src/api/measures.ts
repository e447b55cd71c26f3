import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, requestHeaders } from './client';
import { heldOf } from './held';
import { ApiError, bodyOf } from './problem';
import type { components, paths } from './schema';
import type { Problem } from './types';

type Schemas = components['schemas'];
export type Measure =
  paths['/api/v1/measures/{id}']['get']['responses'][200]['content']['application/json'];
export type MeasureBody = Schemas['MeasureRequest'];
export type MeasureSummary = Schemas['MeasureSummary'];
export type MeasureState = Schemas['MeasureState'];
export type MeasureKind = Schemas['MeasureKind'];
export type MeasureFinding = Measure['findings'][number];
export type MeasureOfGoal = Schemas['MeasureOfGoal'];
export type Gate = Schemas['ResourceGate'];
export type StartRule = Schemas['StartRule'];
export type GateState = Gate['state'];

export const MEASURE_STATES = ['IDEA', 'PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'] as const;
export const KINDS = ['MEASURE', 'PROJECT'] as const;
export const RHYTHMS = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export const TARGET_GROUPS = [
  'CHILDREN',
  'YOUNG_PEOPLE',
  'FAMILIES',
  'LONE_PARENTS',
  'OLDER_PEOPLE',
  'MIGRANTS',
  'UNEMPLOYED',
  'PEOPLE_WITH_DISABILITIES',
  'RESIDENTS',
  'PROFESSIONALS',
  'OTHER',
] as const;
export const SOURCE_KINDS = [
  'OWN_FUNDS',
  'CITY_BUDGET',
  'GRANT',
  'SERVICE_CONTRACT',
  'DONATION',
  'FEES',
  'OTHER',
] as const;
export const FINDINGS = [
  'NO_GOAL',
  'NO_OUTCOME_TARGET',
  'BEGUN_BEFORE_GRANT',
  'PROOF_OVERDUE',
  'COST_NOT_COVERED',
  'DOCUMENTATION_OVERDUE',
  'DECISION_CONDITIONS_OPEN',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** How the list is asked for; all of it stands in the address of the page. */
export interface MeasureQuery {
  q: string;
  states: MeasureState[];
  kind: MeasureKind | '';
  organisation: string;
  district: string;
  /** The scheme of the district; empty for the installation's. */
  scheme: string;
  area: string;
  goal: string;
  targetGroup: TargetGroup | '';
  finding: MeasureFinding | '';
  /** Whether those that are recommended to other departments are asked for, or the others. */
  managed: 'yes' | 'no' | '';
  mine: boolean;
  sort: string;
  page: number;
}

export const MEASURE_PAGE_SIZE = 50;
/** What the calendar line and the lists of a place show at once. */
export const ALL_MEASURES = 500;

export const NO_MEASURE_FILTER: MeasureQuery = {
  ...{
    q: '',
    states: [],
    kind: '',
    organisation: '',
    district: '',
    scheme: '',
    area: '',
    goal: '',
  },
  ...{ targetGroup: '', finding: '', managed: '', mine: false, sort: 'title', page: 0 },
};

function asked(query: MeasureQuery) {
  const { q, states, kind, organisation, district, area, goal, targetGroup, finding } = query;
  const { managed, mine, sort, scheme } = query;
  return {
    sort,
    ...(q === '' ? {} : { q }),
    ...(states.length === 0 ? {} : { state: states }),
    ...(kind === '' ? {} : { kind }),
    ...(organisation === '' ? {} : { organisation }),
    ...(district === '' ? {} : { district }),
    ...(district === '' || scheme === '' ? {} : { scheme }),
    ...(area === '' ? {} : { area }),
    ...(goal === '' ? {} : { goal }),
    ...(targetGroup === '' ? {} : { targetGroup }),
    ...(finding === '' ? {} : { finding }),
    ...(managed === '' ? {} : { managed: managed === 'yes' }),
    ...(mine ? { mine } : {}),
  };
}

/** @param size how many at once; on the list's own page fewer than in the calendar */
export function useMeasures(query: MeasureQuery, size = MEASURE_PAGE_SIZE, enabled = true) {
  return useQuery({
    queryKey: ['measures', query, size],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures', {
          params: { query: { ...asked(query), page: query.page, size } },
        }),
      ),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The list as a table: all that is asked for, not one page. */
export async function measuresTable(query: MeasureQuery): Promise<Blob> {
  return tableOf('/api/v1/measures', asked(query));
}

/** Whatever is listed at an address, as a table to take away. */
export async function tableOf(path: string, query: object): Promise<Blob> {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      params.append(name, String(each));
    }
  }
  const address = `${globalThis.location.origin}${path}?${params.toString()}`;
  const response = await fetch(address, { headers: { ...requestHeaders(), Accept: 'text/csv' } });
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  // As a blob: read as text it would lose the mark that tells spreadsheets its encoding.
  return response.blob();
}

export function useMeasure(id: string) {
  return useQuery({
    queryKey: ['measures', 'one', id],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/measures/{id}', { params: { path: { id } } })),
  });
}

/** Where two or more address the same target group at the same time. */
export function useOverlaps(district: string) {
  return useQuery({
    queryKey: ['measures', 'overlaps', district],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/overlaps', {
          params: { query: district === '' ? {} : { district } },
        }),
      ),
  });
}

/** What is missing: goals without a measure, and measures with something open. */
export function useMeasureFindings() {
  return useQuery({
    queryKey: ['measures', 'findings'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/measures/findings')),
  });
}

export function useMeasuresOfGoal(goal: string) {
  return useQuery({
    queryKey: ['measures', 'of-goal', goal],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/goals/{id}/measures', { params: { path: { id: goal } } })),
  });
}
