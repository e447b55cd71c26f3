import { requestHeaders } from './client';
import { ApiError } from './problem';
import type { Problem } from './types';

/** The findings of a delivery as a list for the office that sent the file. */
export async function findingsList(id: string): Promise<Blob> {
  const response = await fetch(`${globalThis.location.origin}/api/v1/deliveries/${id}/findings`, {
    headers: { ...requestHeaders(), Accept: 'text/csv' },
  });
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  // As a blob: read as text it would lose the mark that tells spreadsheets its encoding.
  return response.blob();
}

/** Where the file lies as it came. */
export function originalAddress(id: string): string {
  return `/api/v1/deliveries/${id}/file`;
}

/** Where what is published now for the delivery's variables and date lies, in the long format. */
export function exportAddress(id: string): string {
  return `/api/v1/deliveries/${id}/export`;
}
