import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { etagOf } from './deliveries';
import type { Held } from './held';
import { bodyOf } from './problem';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type ResourceDecision = Schemas['ResourceDecision'];
export type DecisionBody = Schemas['ResourceDecisionRequest'];
export type DecisionOutcome = ResourceDecision['outcome'];
export type BudgetConfirmation = Schemas['BudgetConfirmation'];
export type Funding = Schemas['Funding'];
export type FundingBody = Schemas['FundingRequest'];
export type FundingKind = Funding['kind'];

export type MoneyOfMeasure = NonNullable<
  paths['/api/v1/measures/{id}/money']['get']['responses'][200]['content']['application/json']['money']
>;

export const OUTCOMES = ['GRANTED', 'PARTIAL', 'REFUSED'] as const;
export const FUNDING_KINDS = ['GRANT', 'SERVICE_CONTRACT'] as const;
export const DECISION_PAGE_SIZE = 50;

/** How the list of decisions is asked for; all of it stands in the address of the page. */
export interface DecisionQuery {
  q: string;
  outcomes: DecisionOutcome[];
  organisation: string;
  conditionsOpen: boolean;
  sort: string;
  page: number;
}

export function askedDecisions(query: DecisionQuery) {
  const { q, outcomes, organisation, conditionsOpen, sort } = query;
  return {
    sort,
    ...(q === '' ? {} : { q }),
    ...(outcomes.length === 0 ? {} : { outcome: outcomes }),
    ...(organisation === '' ? {} : { organisation }),
    ...(conditionsOpen ? { conditionsOpen } : {}),
  };
}

/** Decisions on all measures whose money the reader sees. */
export function useDecisions(query: DecisionQuery) {
  return useQuery({
    queryKey: ['measures', 'all-decisions', query],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/resource-decisions', {
          params: {
            query: { ...askedDecisions(query), page: query.page, size: DECISION_PAGE_SIZE },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useDecisionsOf(id: string) {
  return useQuery({
    queryKey: ['measures', 'decisions', id],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/resource-decisions', { params: { path: { id } } }),
      ),
  });
}

export function useFundings(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['measures', 'fundings', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/measures/{id}/fundings', { params: { path: { id } } })),
    enabled,
  });
}

/** What was granted and spent and what is left; exact. */
export function useMoney(id: string) {
  return useQuery({
    queryKey: ['measures', 'money', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/measures/{id}/money', { params: { path: { id } } })),
  });
}

/** The ETag of one entry of a list, which is its version. */
export function heldIn<T extends { version: number }>(thing: T): Held<T> {
  return { thing, etag: etagOf(new Response(), thing.version) };
}

export async function confirmBudget(
  id: string,
  etag: string,
  body: Schemas['BudgetConfirmationRequest'],
) {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/measures/{id}/budget-confirmation', { params, body }));
}

/** Records a decision, or changes the one that was read. */
export async function saveDecision(
  id: string,
  body: DecisionBody,
  on: { id: string; etag: string } | null,
) {
  return on === null
    ? bodyOf(
        await client.POST('/api/v1/measures/{id}/resource-decisions', {
          params: { path: { id }, header: onceOnly() },
          body,
        }),
      )
    : bodyOf(
        await client.PUT('/api/v1/measures/{id}/resource-decisions/{decision}', {
          params: { path: { id, decision: on.id }, header: { 'If-Match': on.etag } },
          body,
        }),
      );
}

export async function removeDecision(id: string, decision: string, etag: string) {
  const { response, error } = await client.DELETE(
    '/api/v1/measures/{id}/resource-decisions/{decision}',
    { params: { path: { id, decision }, header: { 'If-Match': etag } } },
  );
  if (!response.ok) bodyOf({ response, error });
}

/** Records a funding, or changes the one that was read. */
export async function saveFunding(
  id: string,
  body: FundingBody,
  on: { id: string; etag: string } | null,
) {
  return on === null
    ? bodyOf(
        await client.POST('/api/v1/measures/{id}/fundings', {
          params: { path: { id }, header: onceOnly() },
          body,
        }),
      )
    : bodyOf(
        await client.PUT('/api/v1/measures/{id}/fundings/{funding}', {
          params: { path: { id, funding: on.id }, header: { 'If-Match': on.etag } },
          body,
        }),
      );
}

export async function removeFunding(id: string, funding: string, etag: string) {
  const { response, error } = await client.DELETE('/api/v1/measures/{id}/fundings/{funding}', {
    params: { path: { id, funding }, header: { 'If-Match': etag } },
  });
  if (!response.ok) bodyOf({ response, error });
}
