import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { QueryView } from './QueryView';
import { Skeleton } from './states';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (thing: T, again: () => void) => ReactNode;
}

/**
 * Gives a form the newest state once and then leaves it alone: an answer that comes later must not
 * overwrite what somebody is typing. `again` begins anew from the state of that moment.
 */
export function FreshOnce<T>({ query, children }: Props<T>) {
  const [kept, setKept] = useState<{ thing: T } | null>(null);
  if (kept === null && query.isSuccess && !query.isFetching) setKept({ thing: query.data });
  if (kept !== null) {
    const again = async () => {
      const { data } = await query.refetch();
      if (data !== undefined) setKept({ thing: data });
    };
    return <>{children(kept.thing, () => void again())}</>;
  }
  return query.isError ? <QueryView query={query}>{() => null}</QueryView> : <Skeleton />;
}
