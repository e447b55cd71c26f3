import { client, onceOnly } from './client';
import type { Measure, MeasureBody } from './measures';
import { bodyOf } from './problem';
import type { components } from './schema';

export async function createMeasure(body: MeasureBody): Promise<Measure> {
  return bodyOf(await client.POST('/api/v1/measures', { params: { header: onceOnly() }, body }));
}

export async function changeMeasure(id: string, body: MeasureBody, etag: string): Promise<Measure> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/measures/{id}', { params, body }));
}

export async function discardMeasure(id: string, etag: string): Promise<void> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  const { response, error } = await client.DELETE('/api/v1/measures/{id}', { params });
  if (!response.ok) bodyOf({ response, error });
}

const acting = (id: string, etag: string) => ({
  path: { id },
  header: { 'If-Match': etag, ...onceOnly() },
});

export async function planMeasure(id: string, etag: string): Promise<Measure> {
  return bodyOf(await client.POST('/api/v1/measures/{id}/planning', { params: acting(id, etag) }));
}

/** @param startedOn the day; null for today */
export async function startMeasure(id: string, etag: string, startedOn: string | null) {
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/start', {
      params: acting(id, etag),
      body: { startedOn },
    }),
  );
}

/** @param endedOn the day; null for today */
export async function completeMeasure(
  id: string,
  etag: string,
  endedOn: string | null,
  reason: string,
) {
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/completion', {
      params: acting(id, etag),
      body: { endedOn, reason },
    }),
  );
}

export async function cancelMeasure(id: string, etag: string, reason: string): Promise<Measure> {
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/cancellation', {
      params: acting(id, etag),
      body: { reason },
    }),
  );
}

export async function reopenMeasure(id: string, etag: string, reason: string): Promise<Measure> {
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/reopening', {
      params: acting(id, etag),
      body: { reason },
    }),
  );
}

export async function answerRecommendation(
  id: string,
  etag: string,
  body: components['schemas']['RecommendationRequest'],
): Promise<Measure> {
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/recommendation-answer', {
      params: acting(id, etag),
      body,
    }),
  );
}
