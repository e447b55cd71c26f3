import { client, onceOnly } from './client';
import { entryAddress, type PeriodEntry } from './documentation';
import { bodyOf } from './problem';

const STEPS = {
  submit: '/api/v1/measures/{id}/documentation/{period}/submission',
  withdraw: '/api/v1/measures/{id}/documentation/{period}/withdrawal',
  accept: '/api/v1/measures/{id}/documentation/{period}/acceptance',
  correct: '/api/v1/measures/{id}/documentation/{period}/correction',
} as const;
export type EntryStep = keyof typeof STEPS;

export async function stepEntry(
  step: EntryStep,
  measure: string,
  period: string,
  etag: string,
): Promise<PeriodEntry> {
  const path = { id: measure, period };
  const params = { path, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST(STEPS[step], { params }));
}

export async function returnEntry(
  measure: string,
  period: string,
  comment: string,
  etag: string,
): Promise<PeriodEntry> {
  const path = { id: measure, period };
  const params = { path, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/documentation/{period}/return', {
      params,
      body: { comment },
    }),
  );
}

export async function discardEntry(measure: string, period: string, etag: string): Promise<void> {
  const params = { path: { id: measure, period }, header: { 'If-Match': etag } };
  const { response, error } = await client.DELETE('/api/v1/measures/{id}/documentation/{period}', {
    params,
  });
  if (!response.ok) bodyOf({ response, error });
}

export function entryFilePath(measure: string, period: string, file: string): string {
  return `${entryAddress(measure, period)}/files/${encodeURIComponent(file)}/file`;
}

export async function addEntryFile(
  measure: string,
  period: string,
  file: File,
  description: string,
  etag: string | null,
) {
  const params = {
    path: { id: measure, period },
    header: { ...(etag === null ? {} : { 'If-Match': etag }), ...onceOnly() },
  };
  const form = new FormData();
  form.append('description', description);
  form.append('file', file);
  return bodyOf(
    await client.POST('/api/v1/measures/{id}/documentation/{period}/files', {
      params,
      // The form is sent as it is; the contract can only say what is in it.
      body: {},
      bodySerializer: () => form,
    }),
  );
}

export async function removeEntryFile(measure: string, period: string, file: string, etag: string) {
  const params = { path: { id: measure, period, file }, header: { 'If-Match': etag } };
  return bodyOf(
    await client.DELETE('/api/v1/measures/{id}/documentation/{period}/files/{file}', { params }),
  );
}
