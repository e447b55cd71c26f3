import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** How the group of a share is distributed over the districts, at every date; asked for when `wanted`. */
export function useSegregation(code: string, wanted: boolean) {
  return useQuery({
    queryKey: ['segregation', code],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/segregation', { params: { path: { code } } }),
      ),
    enabled: wanted,
  });
}
