import type { FigureRef } from '../api/origin';
import { originEntries, readOrigin } from '../ui/origin/address';

/** What a district's page shows, as it stands in the address. */
export interface DistrictView {
  /** ISO date; empty for the newest. */
  date: string;
  /** Code of the scheme; empty for the installation's. */
  scheme: string;
  /** Codes of the areas beside it, at most {@link MOST_BESIDE}. */
  beside: string[];
  /** The figure that is asked where it comes from. */
  origin: FigureRef | null;
}

export const MOST_BESIDE = 4;

/** Reads the view from the address; the district itself and whatever is too much is left out. */
export function readDistrictView(params: URLSearchParams, own: string): DistrictView {
  const date = params.get('date') ?? '';
  const beside = [...new Set(params.getAll('neben'))].filter((code) => code !== own && code !== '');
  return {
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
    scheme: params.get('scheme') ?? '',
    beside: beside.slice(0, MOST_BESIDE),
    origin: readOrigin(params),
  };
}

/** Writes the view as an address that {@link readDistrictView} reads back; defaults are not written. */
export function writeDistrictView({ date, scheme, beside, origin }: DistrictView): URLSearchParams {
  const params = new URLSearchParams();
  if (date !== '') params.set('date', date);
  if (scheme !== '') params.set('scheme', scheme);
  for (const code of beside) params.append('neben', code);
  for (const [name, value] of originEntries(origin)) params.set(name, value);
  return params;
}

/** Takes an area into the comparison or out of it; a fifth changes nothing. */
export function toggleBeside(beside: string[], code: string): string[] {
  if (beside.includes(code)) return beside.filter((other) => other !== code);
  return beside.length < MOST_BESIDE ? [...beside, code] : beside;
}

/** The address of an area's page at the same date and in the same scheme. */
export function districtPath(
  code: string,
  { date, scheme }: Pick<DistrictView, 'date' | 'scheme'>,
) {
  const params = writeDistrictView({ date, scheme, beside: [], origin: null }).toString();
  return `/quartiere/${encodeURIComponent(code)}${params === '' ? '' : `?${params}`}`;
}
