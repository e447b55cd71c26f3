import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** What is due from which source, and what of it is there. */
export function useDeliveryCalendar(from: string, until: string) {
  return useQuery({
    queryKey: ['delivery-calendar', from, until],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/delivery-calendar', {
          params: { query: { ...(from && { from }), ...(until && { until }) } },
        }),
      ),
  });
}

/** How many districts each variable has at each date. */
export function useCompleteness(source: string) {
  return useQuery({
    queryKey: ['completeness', source],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/completeness', {
          params: { query: source === '' ? {} : { source } },
        }),
      ),
  });
}
