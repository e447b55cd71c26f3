import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** Who delivers figures. */
export function useSources() {
  return useQuery({
    queryKey: ['sources'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/sources', { params: { query: { size: 500 } } })),
    staleTime: 60_000,
  });
}

/** What is counted, with its source. */
export function useVariables() {
  return useQuery({
    queryKey: ['variables'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/variables', { params: { query: { size: 500 } } })),
    staleTime: 60_000,
  });
}
