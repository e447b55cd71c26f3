import { useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Concept = Schemas['ActionConcept'];
export type ConceptSummary = Schemas['ActionConceptSummary'];
export type ConceptSection = Schemas['ActionConceptSection'];
export type ConceptFigure = Schemas['ActionConceptFigure'];
export type ConceptBody = Schemas['ActionConceptRequest'];
export type AdoptionBody = Schemas['ActionConceptAdoptionRequest'];

/** An area has few versions, so a list is one page. */
const ALL = 500;

/** The versions of an area's concept that the reader sees, the newest first. */
export function useConcepts(area: string) {
  return useQuery({
    queryKey: ['action-concepts', 'of', area],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/action-concepts', { params: { query: { area, size: ALL } } }),
      ).items,
  });
}

/** One version, by its identifier; nothing is asked before that is known. */
export function useConcept(id: string | undefined) {
  return useQuery({
    queryKey: ['action-concepts', 'one', id],
    queryFn: async () =>
      heldOf(
        await client.GET('/api/v1/action-concepts/{id}', { params: { path: { id: id ?? '' } } }),
      ),
    enabled: id !== undefined,
  });
}

export async function beginConcept(area: string): Promise<Concept> {
  const params = { header: onceOnly() };
  return bodyOf(await client.POST('/api/v1/action-concepts', { params, body: { area } }));
}

export async function changeConcept(id: string, body: ConceptBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/action-concepts/{id}', { params, body }));
}

export async function adoptConcept(id: string, body: AdoptionBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/action-concepts/{id}/adoption', { params, body }));
}

export async function discardConcept(id: string, etag: string): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  const { response, error } = await client.DELETE('/api/v1/action-concepts/{id}', { params });
  if (!response.ok) bodyOf({ response, error });
}
