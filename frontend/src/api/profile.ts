import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

/** Everything about one area at a date. */
export type Profile = components['schemas']['ProfileAnswer'];
/** One indicator of a district's profile. */
export type ProfileEntry = components['schemas']['OfIndicator'];
export type Ref = components['schemas']['Ref'];

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
  return bodyOf(
    await client.GET('/api/v1/districts/{code}/profile', {
      params: {
        path: { code },
        query: { ...(date === '' ? {} : { date }), ...(scheme === '' ? {} : { scheme }) },
      },
    }),
  );
}
