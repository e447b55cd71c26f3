import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import type { Delivery, Effect, Finding } from './types';
import { bodyOf } from './problem';
import type { DeliveryState, PlanKind } from './types';

/** A delivery together with the ETag that a change of it must name. */
export interface HeldDelivery {
  delivery: Delivery;
  etag: string;
}

/** The ETag of an answer; the version in quotes where a proxy took it away. */
export function etagOf(response: Response, version: number): string {
  return response.headers.get('ETag') ?? `"${String(version)}"`;
}

export interface DeliveryFilter {
  page: number;
  size: number;
  state: DeliveryState | '';
  source: string;
}

export function useDeliveries({ page, size, state, source }: DeliveryFilter) {
  return useQuery({
    queryKey: ['deliveries', page, size, state, source],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/deliveries', {
          params: {
            query: {
              page,
              size,
              sort: '-receivedAt',
              ...(state === '' ? {} : { state }),
              ...(source === '' ? {} : { source }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export async function fetchDelivery(id: string): Promise<HeldDelivery> {
  const answer = await client.GET('/api/v1/deliveries/{id}', { params: { path: { id } } });
  const delivery = bodyOf(answer);
  return { delivery, etag: etagOf(answer.response, delivery.version) };
}

export const deliveryKey = (id: string) => ['delivery', id];

/** One delivery; asked for again every second while it is still being checked. */
export function useDelivery(id: string) {
  return useQuery({
    queryKey: deliveryKey(id),
    queryFn: () => fetchDelivery(id),
    refetchInterval: (query) => (query.state.data?.delivery.state === 'RECEIVED' ? 1000 : false),
  });
}

export function useFindings(id: string, version: number) {
  return useQuery({
    queryKey: ['findings', id, version],
    queryFn: async (): Promise<Finding[]> =>
      bodyOf(await client.GET('/api/v1/deliveries/{id}/findings', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}

/** Which lines of the file are asked for. */
export interface Lines {
  from: number;
  rows: number;
}

/** Lines of the file as they stand; without a sheet of the one that is read. */
export async function fetchPreview(id: string, lines: Lines, sheet: string | null) {
  return bodyOf(
    await client.GET('/api/v1/deliveries/{id}/preview', {
      params: { path: { id }, query: { ...lines, ...(sheet === null ? {} : { sheet }) } },
    }),
  );
}

export function usePreview(id: string, lines: Lines, sheet: string | null) {
  return useQuery({
    queryKey: ['preview', id, sheet, lines],
    queryFn: () => fetchPreview(id, lines, sheet),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** What publishing would change, and for whom. */
export function useEffectOf(id: string, version: number, enabled: boolean) {
  return useQuery({
    queryKey: ['effect', id, version],
    queryFn: async (): Promise<Effect> =>
      bodyOf(await client.GET('/api/v1/deliveries/{id}/effect', { params: { path: { id } } })),
    enabled,
  });
}

export interface PlanFilter {
  kind: PlanKind;
  q: string;
  variable: string;
  page: number;
}

export const PLAN_PAGE_SIZE = 200;

export function usePlan(id: string, version: number, { kind, q, variable, page }: PlanFilter) {
  return useQuery({
    queryKey: ['plan', id, version, kind, q, variable, page],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/deliveries/{id}/plan', {
          params: {
            path: { id },
            query: {
              kind,
              page,
              size: PLAN_PAGE_SIZE,
              ...(q === '' ? {} : { q }),
              ...(variable === '' ? {} : { variable }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
