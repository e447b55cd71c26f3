import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type ResourceDistribution = Schemas['ResourceDistribution'];
export type MoneyOfClass = Schemas['MoneyOfClass'];
export type MoneyOfDistrict = Schemas['MoneyOfDistrict'];
export type ProgrammeEffect = Schemas['ProgrammeEffect'];
export type EffectPair = Schemas['EffectPair'];
export type EffectEstimate = Schemas['EffectEstimate'];

interface DistributionAsked {
  index: string;
  /** Of the index; '' for the newest. */
  date: string;
  /** '' for that of the date. */
  year: string;
}

/** Where money goes against need. */
export function useDistribution({ index, date, year }: DistributionAsked) {
  return useQuery({
    queryKey: ['need-indices', index, 'resources', date, year],
    enabled: index !== '',
    placeholderData: keepPreviousData,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/need-indices/{code}/resources', {
          params: {
            path: { code: index },
            query: {
              ...(date === '' ? {} : { date }),
              ...(year === '' ? {} : { year: Number(year) }),
            },
          },
        }),
      ),
  });
}

interface EffectAsked {
  index: string;
  indicator: string;
  /** Up to which is looked; '' for the newest. */
  date: string;
}

/** How districts of the programme change against similar ones. */
export function useEffectOfProgramme({ index, indicator, date }: EffectAsked) {
  return useQuery({
    queryKey: ['need-indices', index, 'effect', indicator, date],
    enabled: index !== '' && indicator !== '',
    placeholderData: keepPreviousData,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/need-indices/{code}/effect', {
          params: {
            path: { code: index },
            query: { indicator, ...(date === '' ? {} : { date }) },
          },
        }),
      ),
  });
}
