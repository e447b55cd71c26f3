import { useQuery } from '@tanstack/react-query';
import type { Calendar, Completeness } from './pending';
import { ask } from './plain';

/** What is due from which source, and what of it is there. */
export function useDeliveryCalendar(from: string, until: string) {
  return useQuery({
    queryKey: ['delivery-calendar', from, until],
    queryFn: async () =>
      (await ask<Calendar>('GET', `delivery-calendar?${query({ from, until })}`)).body,
  });
}

/** How many districts each variable has at each date. */
export function useCompleteness(source: string) {
  return useQuery({
    queryKey: ['completeness', source],
    queryFn: async () => (await ask<Completeness>('GET', `completeness?${query({ source })}`)).body,
  });
}

function query(parameters: Record<string, string>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return new URLSearchParams(given).toString();
}
