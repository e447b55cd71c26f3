import { client, onceOnly } from './client';
import { etagOf, type HeldDelivery } from './deliveries';
import { bodyOf } from './problem';
import type { Correction, Delivery, Mapping } from './types';

/** Says which column is what; the file is checked again. */
export async function saveMapping(held: HeldDelivery, mapping: Mapping): Promise<HeldDelivery> {
  const answer = await client.PUT('/api/v1/deliveries/{id}/mapping', {
    params: { path: { id: held.delivery.id }, header: { 'If-Match': held.etag } },
    // The contract does not say that a column may be null; the server takes it so.
    body: mapping as Required<typeof mapping> & Delivery['mapping'] & object,
  });
  return heldOf(bodyOf(answer), answer.response);
}

export interface Acceptance {
  finding: number;
  reason: string;
}

export async function publish(held: HeldDelivery, accepted: Acceptance[]): Promise<HeldDelivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/publication', {
    params: step(held),
    body: { accepted },
  });
  return heldOf(bodyOf(answer), answer.response);
}

export async function reject(held: HeldDelivery, reason: string): Promise<HeldDelivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/rejection', {
    params: step(held),
    body: { reason },
  });
  return heldOf(bodyOf(answer), answer.response);
}

export async function withdraw(held: HeldDelivery, reason: string): Promise<HeldDelivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/withdrawal', {
    params: step(held),
    body: { reason },
  });
  return heldOf(bodyOf(answer), answer.response);
}

/** Takes a withdrawal back. */
export async function reinstate(held: HeldDelivery, reason: string): Promise<HeldDelivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/reinstatement', {
    params: step(held),
    body: { reason },
  });
  return heldOf(bodyOf(answer), answer.response);
}

export interface CorrectionInput {
  finding: number;
  /** What is meant; null for what is proposed. */
  to: string | null;
  /** For a district: understand it so from now on. */
  remember: boolean;
}

/** Corrects what the file says, without touching the file; it is checked again. */
export async function correct(
  held: HeldDelivery,
  corrections: CorrectionInput[],
): Promise<HeldDelivery> {
  const answer = await client.POST('/api/v1/deliveries/{id}/corrections', {
    params: step(held),
    body: { corrections },
  });
  return heldOf(bodyOf(answer), answer.response);
}

export async function fetchCorrections(id: string): Promise<Correction[]> {
  return bodyOf(
    await client.GET('/api/v1/deliveries/{id}/corrections', { params: { path: { id } } }),
  );
}

/** Takes corrections back, one after the other; each needs the state that the one before left. */
export async function uncorrect(held: HeldDelivery, corrections: string[]): Promise<HeldDelivery> {
  let newest = held;
  for (const correction of corrections) newest = await uncorrectOne(newest, correction);
  return newest;
}

async function uncorrectOne(held: HeldDelivery, correction: string): Promise<HeldDelivery> {
  const answer = await client.DELETE('/api/v1/deliveries/{id}/corrections/{correction}', {
    params: { path: { id: held.delivery.id, correction }, header: { 'If-Match': held.etag } },
  });
  return heldOf(bodyOf(answer), answer.response);
}

function heldOf(delivery: Delivery, response: Response): HeldDelivery {
  return { delivery, etag: etagOf(response, delivery.version) };
}

function step(held: HeldDelivery) {
  return {
    path: { id: held.delivery.id },
    header: { 'If-Match': held.etag, ...onceOnly() },
  };
}
