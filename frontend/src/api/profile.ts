import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { ApiError } from './problem';
import type { IndicatorRef, Level, Value } from './types';

export interface Ref {
  code: string;
  name: string;
}

/** One indicator of a district's profile. */
export interface ProfileEntry {
  indicator: IndicatorRef;
  /** The newest date at or before the one asked for; null where there is none. */
  date: string | null;
  value: Value & { sentence: string };
  city: Value;
  strip: {
    min: number | null;
    max: number | null;
    median: number | null;
    positions: { code: string; value: number }[];
  };
  series: {
    date: string;
    value: number | null;
    status: Value['status'];
    city: number | null;
  }[];
}

/** Everything about one area at a date. */
export interface Profile {
  scheme: string;
  date: string;
  district: Ref;
  level: Level;
  borough: Ref | null;
  city: Ref;
  indicators: ProfileEntry[];
  neighbours: Ref[];
  similar: (Ref & { distance: number })[];
}

export interface Asked {
  /** ISO date; empty for the newest. */
  date: string;
  /** Code of a scheme; empty for the installation's. */
  scheme: string;
}

const profileOptions = (code: string, { date, scheme }: Asked) =>
  queryOptions({
    queryKey: ['profile', code, date, scheme],
    queryFn: () => fetchProfile(code, { date, scheme }),
  });

export function useProfile(code: string, asked: Asked) {
  return useQuery({ ...profileOptions(code, asked), placeholderData: keepPreviousDistrict(code) });
}

/** Another date of the same district keeps the page; another district begins with a skeleton. */
function keepPreviousDistrict(code: string) {
  return (previous: Profile | undefined) =>
    previous?.district.code === code ? keepPreviousData(previous) : undefined;
}

/** The profiles of several areas, in their order. */
export function useProfiles(codes: string[], asked: Asked) {
  return useQueries({ queries: codes.map((code) => profileOptions(code, asked)) });
}

async function fetchProfile(code: string, { date, scheme }: Asked): Promise<Profile> {
  const params = new URLSearchParams();
  if (date !== '') params.set('date', date);
  if (scheme !== '') params.set('scheme', scheme);
  const response = await globalThis.fetch(
    `/api/v1/districts/${encodeURIComponent(code)}/profile?${params.toString()}`,
    {
      headers: {
        'X-Requested-With': 'ausgleich',
        'Accept-Language': document.documentElement.lang || 'de',
      },
    },
  );
  const body: unknown = await response.json();
  if (!response.ok) throw new ApiError(response.status, body as ApiError['problem']);
  return body as Profile;
}
