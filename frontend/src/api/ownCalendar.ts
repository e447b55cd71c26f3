import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** Whether the reader has a calendar address. The address itself is told once, when it is made. */
export function useOwnCalendar() {
  return useQuery({
    queryKey: ['own-calendar'],
    queryFn: async () => bodyOf(await client.GET('/api/v1/me/calendar')),
  });
}

/** Makes an address; a former one ends. */
export async function makeCalendarAddress(): Promise<string> {
  return bodyOf(await client.POST('/api/v1/me/calendar')).address;
}

export async function revokeCalendarAddress(): Promise<void> {
  const { response, error } = await client.DELETE('/api/v1/me/calendar');
  if (!response.ok) bodyOf({ response, error });
}
