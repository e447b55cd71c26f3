import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Warnings = Schemas['WarningsAnswer'];
export type Changes = Schemas['ChangesAnswer'];
export type DistrictChange = Schemas['DistrictChange'];
export type Change = Schemas['ChangeInThreeWays'];
export type IndicatorChange = Schemas['IndicatorChange'];
export type Answer = Schemas['WarningAnswer'];
export type AnswerKind = Schemas['WarningAnswerKind'];

export const ANSWER_KINDS: AnswerKind[] = ['KNOWN_CAUSE', 'DATA_ERROR', 'IN_HAND'];
/** The spans that are offered, in months. */
export const SPANS = [12, 24, 36, 60] as const;
export type Span = (typeof SPANS)[number];

/** What stands out among the districts' changes, for all indicators where none is named. */
export function useWarnings(months: Span, indicator: string) {
  return useQuery({
    queryKey: ['warnings', months, indicator],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/warnings', {
          params: { query: { months, ...(indicator === '' ? {} : { indicator }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** All districts' changes of one indicator. */
export function useChanges(indicator: string, months: Span) {
  return useQuery({
    queryKey: ['warnings', 'changes', months, indicator],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/changes', {
          params: { path: { code: indicator }, query: { months } },
        }),
      ),
    enabled: indicator !== '',
    placeholderData: keepPreviousData,
  });
}

/** A change as it stands now, with the answer that somebody else may have given meanwhile; none if it is gone. */
export async function changeNow({ indicator, change }: IndicatorChange, scheme: string) {
  const { earlier, later, district } = change;
  const now = bodyOf(
    await client.GET('/api/v1/warnings', {
      params: {
        query: {
          scheme,
          indicator: indicator.code,
          district: district.code,
          date: later.date,
          months: monthsBetween(earlier.date, later.date),
        },
      },
    }),
  );
  return now.items.find((item) => item.change.earlier.date === earlier.date);
}

function monthsBetween(earlier: string, later: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return Math.max(1, months(later) - months(earlier));
}

/** What is said instead of nothing, or of what was said before. */
export interface Said {
  kind: AnswerKind;
  note: string;
}

export async function answerWarning(item: IndicatorChange, scheme: string, said: Said) {
  const body = {
    indicator: item.indicator.code,
    scheme,
    district: item.change.district.code,
    earlierDate: item.change.earlier.date,
    date: item.change.later.date,
    ...bodyOfSaid(said),
  };
  const params = { header: onceOnly() };
  return bodyOf(await client.POST('/api/v1/warning-answers', { params, body }));
}

export async function changeAnswer({ id, version }: Tagged, said: Said) {
  const params = { path: { id }, header: { 'If-Match': tag(version) } };
  const body = bodyOfSaid(said);
  return bodyOf(await client.PUT('/api/v1/warning-answers/{id}', { params, body }));
}

export async function withdrawAnswer({ id, version }: Tagged) {
  const params = { path: { id }, header: { 'If-Match': tag(version), ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/warning-answers/{id}/withdrawal', { params }));
}

type Tagged = Pick<Answer, 'id' | 'version'>;

function bodyOfSaid({ kind, note }: Said) {
  return { kind, ...(note.trim() === '' ? {} : { note: note.trim() }) };
}

function tag(version: number): string {
  return `"${String(version)}"`;
}
