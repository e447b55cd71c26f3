import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { taken } from './documentation';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type ProofOfUse = Schemas['ProofOfUse'];
export type ReportLines = Schemas['MeasureReportLines'];
export type MeasureSheet = Schemas['MeasureSheet'];

/** Of which days a paper tells; empty leaves an end open. */
export interface PaperSpan {
  from: string;
  to: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function asked({ from, to }: PaperSpan) {
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** The report that goes with the proof of use. */
export function useProofOfUse(measure: string, span: PaperSpan) {
  return useQuery({
    queryKey: ['papers', 'proof', measure, span],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/proof-of-use', {
          params: { path: { id: measure }, query: asked(span) },
        }),
      ),
  });
}

/** The same as a document for a word processor. */
export function proofDocument(measure: string, span: PaperSpan): Promise<Blob> {
  const query = new URLSearchParams(asked(span)).toString();
  return taken(`/api/v1/measures/${encodeURIComponent(measure)}/proof-of-use?${query}`, DOCX);
}

/** What the yearly report says of a measure. */
export function useReportLines(measure: string, year: number) {
  return useQuery({
    queryKey: ['papers', 'lines', measure, year],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/report-lines', {
          params: { path: { id: measure }, query: { year } },
        }),
      ),
  });
}

/** What everybody may know of a measure. */
export function useMeasureSheet(measure: string) {
  return useQuery({
    queryKey: ['papers', 'sheet', measure],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/measures/{id}/sheet', { params: { path: { id: measure } } }),
      ),
  });
}
