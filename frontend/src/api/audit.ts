import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

export const AUDIT_PAGE_SIZE = 50;

/** One page of the audit trail, newest first. */
export function useAuditEvents(page: number, action: string) {
  return useQuery({
    queryKey: ['audit-events', page, action],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/audit-events', {
          params: { query: { page, size: AUDIT_PAGE_SIZE, ...(action === '' ? {} : { action }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
