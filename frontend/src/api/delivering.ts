import { client, onceOnly } from './client';
import type { HeldDelivery } from './deliveries';
import { bodyOf } from './problem';
import type { Delivery, Mapping } from './types';

export async function saveMapping(held: HeldDelivery, mapping: Mapping): Promise<Delivery> {
  const answer = await client.PUT('/api/v1/deliveries/{id}/mapping', {
    params: { path: { id: held.delivery.id }, header: { 'If-Match': held.etag } },
    // The contract does not say that a column may be null; the server takes it so.
    body: mapping as Required<typeof mapping> & Delivery['mapping'] & object,
  });
  return bodyOf(answer);
}

export interface Acceptance {
  finding: number;
  reason: string;
}

export async function publish(held: HeldDelivery, accepted: Acceptance[]): Promise<Delivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/publication', {
    params: step(held),
    body: { accepted },
  });
  return bodyOf(answer);
}

export async function reject(held: HeldDelivery, reason: string): Promise<Delivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/rejection', {
    params: step(held),
    body: { reason },
  });
  return bodyOf(answer);
}

export async function withdraw(held: HeldDelivery, reason: string): Promise<Delivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/withdrawal', {
    params: step(held),
    body: { reason },
  });
  return bodyOf(answer);
}

function step(held: HeldDelivery) {
  return {
    path: { id: held.delivery.id },
    header: { 'If-Match': held.etag, ...onceOnly() },
  };
}
