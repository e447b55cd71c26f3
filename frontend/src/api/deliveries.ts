import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';
import type { Delivery, DeliveryState, PlanKind } from './types';

export const PLAN_PAGE_SIZE = 50;

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

async function fetchDelivery(id: string): Promise<HeldDelivery> {
  const answer = await client.GET('/api/v1/deliveries/{id}', { params: { path: { id } } });
  const delivery = bodyOf(answer);
  return { delivery, etag: etagOf(answer.response, delivery.version) };
}

/** One delivery; asked for again every second while it is still being checked. */
export function useDelivery(id: string) {
  return useQuery({
    queryKey: ['delivery', id],
    queryFn: () => fetchDelivery(id),
    refetchInterval: (query) => (query.state.data?.delivery.state === 'RECEIVED' ? 1000 : false),
  });
}

export function useFindings(id: string, version: number) {
  return useQuery({
    queryKey: ['findings', id, version],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/deliveries/{id}/findings', { params: { path: { id } } })),
  });
}

export function usePlan(id: string, version: number, kind: PlanKind, page: number) {
  return useQuery({
    queryKey: ['plan', id, version, kind, page],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/deliveries/{id}/plan', {
          params: { path: { id }, query: { kind, page, size: PLAN_PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
