import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { client } from './client';
import { bodyOf } from './problem';
import type { Level } from './types';

/** All indicators with the dates at which each can be computed, newest first. */
export function useIndicators() {
  return useQuery({
    queryKey: ['indicators'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/indicators', { params: { query: { size: 500 } } })),
    staleTime: 60_000,
  });
}

/** Figures of all areas; with `asOf` as they were published at that instant. */
export function useValues(code: string, date: string, level: Level, asOf = '') {
  return useQuery({
    queryKey: ['values', code, date, level, asOf],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/values', {
          params: { path: { code }, query: { date, level, ...at(asOf) } },
        }),
      ),
    enabled: code !== '' && date !== '',
  });
}

/** City, highest, lowest and, with `rank`, the value at that position. */
export function useSummary(code: string, date: string, rank: number | null, asOf = '') {
  return useQuery({
    queryKey: ['summary', code, date, rank, asOf],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/summary', {
          params: {
            path: { code },
            query: { date, ...(rank === null ? {} : { ranks: String(rank) }), ...at(asOf) },
          },
        }),
      ),
    enabled: code !== '' && date !== '',
    placeholderData: keepPreviousData,
  });
}

/**
 * Series of the chosen areas of a level beside the city's; none chosen gives the city alone. Those of districts go on
 * with the figures of older schemes.
 */
export function useSeries(code: string, level: Level, districts: string[]) {
  return useQuery({
    queryKey: ['series', code, level, districts],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/series', {
          params: {
            path: { code },
            query: { level, district: districts, continued: level === 'DISTRICT' },
          },
        }),
      ),
    enabled: code !== '',
    placeholderData: keepPreviousData,
  });
}

export function useBoundaries(scheme: string | undefined) {
  return useQuery({
    queryKey: ['boundaries', scheme],
    queryFn: async () => {
      const answer = await client.GET('/api/v1/district-schemes/{code}/boundaries', {
        params: { path: { code: scheme ?? '' } },
      });
      return bodyOf(answer) as unknown as FeatureCollection;
    },
    enabled: scheme !== undefined,
    staleTime: Infinity,
  });
}

/** The instant asked for, if one is. */
function at(asOf: string): { asOf?: string } {
  return asOf === '' ? {} : { asOf };
}
