import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** The variable that counts inhabitants, by the code that the catalogue gives it. */
const POPULATION = 'population';

/** How many people live in a district at a date; null where nobody has counted. */
export function usePopulation(district: string, date: string, scheme: string) {
  return useQuery({
    queryKey: ['population', district, date, scheme],
    queryFn: async () => {
      const query = {
        ...{ variable: POPULATION, district, date },
        ...(scheme === '' ? {} : { scheme }),
      };
      const { items } = bodyOf(await client.GET('/api/v1/observations', { params: { query } }));
      return items[0]?.value ?? null;
    },
    staleTime: 60_000,
  });
}
