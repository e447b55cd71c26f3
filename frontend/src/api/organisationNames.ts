import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** The bodies that the reader sees, by name; for choosing one. */
export function useOrganisationNames() {
  return useQuery({
    queryKey: ['organisation-names'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/organisations', { params: { query: { size: 500 } } })).items,
    staleTime: 60_000,
  });
}
