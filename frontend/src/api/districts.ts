import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type District = components['schemas']['District'];

/** All areas of a scheme, the installation's where none is named: city, boroughs and districts. */
export function useDistricts(scheme: string) {
  return useQuery({
    queryKey: ['districts', scheme],
    queryFn: () => allDistricts(scheme),
    staleTime: 60_000,
  });
}

const PAGE = 500;

/** A large city has more areas than one page holds. */
async function allDistricts(scheme: string): Promise<District[]> {
  const areas: District[] = [];
  for (let page = 0; ; page += 1) {
    const query = { page, size: PAGE, ...(scheme === '' ? {} : { scheme }) };
    const answer = bodyOf(await client.GET('/api/v1/districts', { params: { query } }));
    areas.push(...answer.items);
    if (answer.items.length === 0 || areas.length >= answer.total) return areas;
  }
}
