import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Provenance = components['schemas']['ProvenanceAnswer'];
export type ProvenanceInput = components['schemas']['Input'];
export type Vintage = components['schemas']['Item'];

/** One figure: of which indicator, when, where. */
export interface FigureRef {
  indicator: string;
  /** ISO date. */
  date: string;
  /** Code of the area. */
  area: string;
}

interface Where {
  /** Code of a scheme; empty for the installation's. */
  scheme?: string;
  /** The instant whose state is shown; empty for the present one. */
  asOf?: string;
}

/** How a figure was calculated, and from which deliveries. */
export function useProvenance({ indicator, date, area }: FigureRef, { scheme, asOf }: Where) {
  return useQuery({
    queryKey: ['provenance', indicator, date, area, scheme, asOf],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/provenance', {
          params: {
            path: { code: indicator },
            query: {
              date,
              district: area,
              ...(scheme ? { scheme } : {}),
              ...(asOf ? { asOf } : {}),
            },
          },
        }),
      ),
  });
}

/** What was published of an indicator at a date, newest first. */
export function useVintages(indicator: string, date: string, scheme = '') {
  return useQuery({
    queryKey: ['vintages', indicator, date, scheme],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/indicators/{code}/vintages', {
          params: { path: { code: indicator }, query: { date, ...(scheme ? { scheme } : {}) } },
        }),
      ).items,
  });
}
