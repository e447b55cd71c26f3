import { requestHeaders } from './client';
import { ApiError } from './problem';
import type { Level, Problem } from './types';

/** The forms in which figures can be taken away, with the names that the web has for them. */
const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TableForm = keyof typeof MEDIA_TYPES;

/** The figures of all areas of an indicator at a date. */
export interface ValuesTable {
  indicator: string;
  date: string;
  level: Level;
  /** Code of a scheme; empty for the installation's. */
  scheme?: string;
  /** The instant whose state is shown; empty for the present one. */
  asOf?: string;
}

/** The figures of an indicator with their notes: source, date, vintage, definition, what is hidden. */
export function fetchTable(table: ValuesTable, form: TableForm) {
  const { indicator, ...rest } = table;
  const path = `/api/v1/indicators/${encodeURIComponent(indicator)}/values`;
  return fetchTableAt(path, rest, form, `${indicator}_${table.date}`);
}

/** Fetches a table as the server writes it. What is empty is not asked for. */
export async function fetchTableAt(
  path: string,
  query: Record<string, string>,
  form: TableForm,
  name: string,
) {
  const params = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const response = await fetch(`${globalThis.location.origin}${path}?${params.toString()}`, {
    headers: { ...requestHeaders(), Accept: `${MEDIA_TYPES[form]}, application/problem+json` },
  });
  if (!response.ok) {
    throw new ApiError(response.status, (await response.json().catch(() => ({}))) as Problem);
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return {
    name: named ?? `${name}.${form}`,
    // As a blob: read as text it would lose the mark that tells spreadsheets its encoding.
    content: await response.blob(),
    type: MEDIA_TYPES[form],
  };
}

export type TableFile = Awaited<ReturnType<typeof fetchTableAt>>;
