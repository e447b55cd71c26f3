import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { heldOf, putOn } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Contribution = Schemas['Contribution'];
export type ContributionBody = Schemas['ContributionRequest'];
export type Rating = Contribution['rating'];
export type Evidence = Contribution['evidence'];

export const RATINGS = [
  'NONE',
  'POSSIBLE',
  'LIKELY',
  'STRONG',
  'NOT_ATTRIBUTABLE',
] as const satisfies readonly Rating[];
export const EVIDENCES = ['WEAK', 'MODERATE', 'STRONG'] as const satisfies readonly Evidence[];

/** What a measure contributed to the goals in sight, the newest year first. */
export function useContributions(measure: string) {
  return useQuery({
    queryKey: ['contributions', measure],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/contributions', {
          params: { path: { id: measure } },
        }),
      ),
  });
}

export async function fetchContribution(measure: string, goal: string, year: number) {
  const path = { id: measure, goal, year };
  return heldOf(
    await client.GET('/api/v1/measures/{id}/contributions/{goal}/{year}', { params: { path } }),
  );
}

export async function putContribution(
  measure: string,
  goal: string,
  year: number,
  body: ContributionBody,
  etag: string | null,
): Promise<Contribution> {
  const params = { path: { id: measure, goal, year }, header: putOn(etag) };
  return bodyOf(
    await client.PUT('/api/v1/measures/{id}/contributions/{goal}/{year}', { params, body }),
  );
}

export async function removeContribution(
  measure: string,
  goal: string,
  year: number,
  etag: string,
): Promise<void> {
  const params = { path: { id: measure, goal, year }, header: { 'If-Match': etag } };
  const { response, error } = await client.DELETE(
    '/api/v1/measures/{id}/contributions/{goal}/{year}',
    { params },
  );
  if (!response.ok) bodyOf({ response, error });
}
