import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import type { TargetBody, TargetHonesty } from './goals';
import { bodyOf } from './problem';

/** The targets of a measure as they were set. */
export function useMeasureTargets(id: string) {
  return useQuery({
    queryKey: ['measures', 'targets', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/measures/{id}/targets', { params: { path: { id } } })),
  });
}

/** How far its targets are reached; today where no date is asked for. */
export function useMeasureAttainment(id: string, date: string) {
  return useQuery({
    queryKey: ['measures', 'attainment', id, date],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/attainment', {
          params: { path: { id }, query: date === '' ? {} : { date } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export async function addMeasureTarget(id: string, body: TargetBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/measures/{id}/targets', { params, body }));
}

export async function changeMeasureTarget(
  id: string,
  target: string,
  body: TargetBody,
  etag: string,
) {
  const params = { path: { id, target }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/measures/{id}/targets/{target}', { params, body }));
}

export async function removeMeasureTarget(id: string, target: string, etag: string) {
  const params = { path: { id, target }, header: { 'If-Match': etag } };
  return bodyOf(await client.DELETE('/api/v1/measures/{id}/targets/{target}', { params }));
}

/** What a target would mean on the districts of the measure. */
export async function previewMeasureTarget(id: string, body: TargetBody): Promise<TargetHonesty> {
  const params = { path: { id } };
  return bodyOf(await client.POST('/api/v1/measures/{id}/target-preview', { params, body }));
}
