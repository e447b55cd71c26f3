import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { Indicator, Variable } from './types';

/** Every variable, the retired ones too: what refers to one needs its name. */
export function useEveryVariable() {
  return useQuery({
    queryKey: ['variables', 'every'],
    queryFn: async (): Promise<Variable[]> => {
      const [inUse, retired] = await Promise.all(
        [false, true].map(async (which) =>
          bodyOf(
            await client.GET('/api/v1/variables', {
              params: { query: { size: 500, sort: 'name', retired: which } },
            }),
          ),
        ),
      );
      return [...(inUse?.items ?? []), ...(retired?.items ?? [])];
    },
    staleTime: 60_000,
  });
}

/** Every indicator, the retired ones too. */
export function useEveryIndicator() {
  return useQuery({
    queryKey: ['indicators', 'every'],
    queryFn: async (): Promise<Indicator[]> => {
      const [inUse, retired] = await Promise.all(
        [false, true].map(async (which) =>
          bodyOf(
            await client.GET('/api/v1/indicators', {
              params: { query: { size: 500, sort: 'name', retired: which } },
            }),
          ),
        ),
      );
      return [...(inUse?.items ?? []), ...(retired?.items ?? [])];
    },
    staleTime: 60_000,
  });
}
