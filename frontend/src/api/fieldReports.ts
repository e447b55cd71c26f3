import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { heldOf } from './held';
import { bodyOf } from './problem';
import type { components } from './schema';

export type FieldReport = components['schemas']['FieldReport'];
export type FieldReportBody = components['schemas']['FieldReportRequest'];
export type ReportAnswerBody = components['schemas']['FieldReportAnswerRequest'];
export type ReportTopic = components['schemas']['Topic'];
export type ReportTopicBody = components['schemas']['TopicRequest'];
export type Attachment = FieldReport['attachments'][number];
export type ReportState = FieldReport['state'];
export type ReportKind = FieldReport['kind'];
export type ReportRelation = FieldReport['relation'];
export type ReportOutcome = ReportAnswerBody['outcome'];

export const SOURCES = [
  'CONFERENCE',
  'CONVERSATION',
  'SURVEY',
  'OBSERVATION',
] as const satisfies readonly FieldReport['source'][];
export const KINDS = ['NEED', 'STRENGTH'] as const satisfies readonly ReportKind[];
export const RELATIONS = [
  'CONFIRMS',
  'CONTRADICTS',
  'EXPLAINS',
  'ADDS',
] as const satisfies readonly ReportRelation[];
export const STATES = ['OPEN', 'ANSWERED', 'WITHDRAWN'] as const satisfies readonly ReportState[];
export const OUTCOMES = [
  'NOTED',
  'USED',
  'NOT_FOLLOWED',
] as const satisfies readonly ReportOutcome[];

/** Which reports are asked for; an empty text leaves a question open. */
export interface ReportQuery {
  q: string;
  district: string;
  topic: string;
  indicator: string;
  /** Code of the body that reports. */
  organisation: string;
  kind: ReportKind | '';
  relation: ReportRelation | '';
  state: ReportState | '';
  /** Those of the bodies for which one reports oneself. */
  own: boolean;
  sort: string;
  page: number;
}

export const REPORT_PAGE_SIZE = 50;

export const ALL_REPORTS: ReportQuery = {
  q: '',
  district: '',
  topic: '',
  indicator: '',
  organisation: '',
  kind: '',
  relation: '',
  state: '',
  own: false,
  sort: '-date',
  page: 0,
};

export function useFieldReports(
  asked: ReportQuery & { scheme?: string; districts?: string[] },
  size = REPORT_PAGE_SIZE,
  enabled = true,
) {
  return useQuery({
    queryKey: ['field-reports', asked, size],
    queryFn: async () => {
      const { own, page, sort, district, districts = [], ...texts } = asked;
      const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
      const among = district === '' ? districts : [district];
      const query = {
        ...said,
        ...(own ? { own } : {}),
        ...(among.length === 0 ? {} : { district: among }),
        ...{ page, sort, size },
      };
      return bodyOf(await client.GET('/api/v1/field-reports', { params: { query } }));
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useFieldReport(id: string) {
  return useQuery({
    queryKey: ['field-reports', 'one', id],
    queryFn: async () =>
      heldOf(await client.GET('/api/v1/field-reports/{id}', { params: { path: { id } } })),
  });
}

/** What reports can be about, in the order of the city. */
export function useReportTopics() {
  return useQuery({
    queryKey: ['report-topics'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/report-topics')),
    staleTime: 60_000,
  });
}

/** Creates a topic, or changes the state that is named. */
export async function putTopic(code: string, body: ReportTopicBody, etag: string | null) {
  const header = etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag };
  return bodyOf(
    await client.PUT('/api/v1/report-topics/{code}', { params: { path: { code }, header }, body }),
  );
}

export async function createReport(body: FieldReportBody): Promise<FieldReport> {
  const params = { header: onceOnly() };
  return bodyOf(await client.POST('/api/v1/field-reports', { params, body }));
}

export async function changeReport(id: string, body: FieldReportBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/field-reports/{id}', { params, body }));
}

export async function answerReport(id: string, body: ReportAnswerBody, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/field-reports/{id}/answer', { params, body }));
}

/** Ten megabytes, as the server has it. */
export const MOST_ATTACHED_BYTES = 10 * 1024 * 1024;

export const attachmentPath = (report: string, id: string) =>
  `/api/v1/field-reports/${encodeURIComponent(report)}/attachments/${encodeURIComponent(id)}/file`;

export async function attach(id: string, file: File, description: string) {
  const params = { path: { id }, header: onceOnly() };
  const form = new FormData();
  form.append('description', description);
  form.append('file', file);
  return bodyOf(
    await client.POST('/api/v1/field-reports/{id}/attachments', {
      params,
      // The form is sent as it is; the contract can only say what is in it.
      body: {},
      bodySerializer: () => form,
    }),
  );
}

export async function detach(id: string, attachment: string, etag: string) {
  const params = { path: { id, attachment }, header: { 'If-Match': etag } };
  return bodyOf(
    await client.DELETE('/api/v1/field-reports/{id}/attachments/{attachment}', { params }),
  );
}

export async function withdrawReport(id: string, reason: string, etag: string) {
  const params = { path: { id }, header: { 'If-Match': etag, ...onceOnly() } };
  return bodyOf(
    await client.POST('/api/v1/field-reports/{id}/withdrawal', { params, body: { reason } }),
  );
}
