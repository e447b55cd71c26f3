import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Body = components['schemas']['OrganisationProfile'];

/** The conferences that the reader may see and that take part today. */
export function useConferences() {
  return useQuery({
    queryKey: ['organisations', 'CONFERENCE'],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/organisations', {
          params: { query: { kind: 'CONFERENCE', active: true, size: 500 } },
        }),
      ).items,
    staleTime: 60_000,
  });
}

/** Those of them that act for a district on a day. */
export function conferencesOf(
  bodies: Body[],
  scheme: string,
  district: string,
  day: string,
): Body[] {
  return bodies.filter(({ scope }) =>
    scope.some(
      (entry) =>
        entry.scheme === scheme &&
        entry.district.code === district &&
        entry.from <= day &&
        (entry.to === null || entry.to >= day),
    ),
  );
}
