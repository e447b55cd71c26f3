import { useQuery } from '@tanstack/react-query';
import { ask } from './plain';

interface Named {
  code: string;
  name: string;
}

/** The bodies that the reader sees, by name; for choosing one. */
export function useOrganisationNames() {
  return useQuery({
    queryKey: ['organisation-names'],
    queryFn: async () =>
      (await ask<{ items: Named[] }>('GET', 'organisations?size=500')).body.items,
    staleTime: 60_000,
  });
}
