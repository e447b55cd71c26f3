import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasStatus } from '../api/problem';
import { NotFound } from './NotFound';
import { ProblemAlert, Skeleton } from './states';

interface Props<T> {
  query: UseQueryResult<T>;
  lines?: number;
  /** Stands while waiting, where grey lines are not the shape of what comes. */
  waiting?: ReactNode;
  /** Stands where there is none, if that is no slip in the address. */
  absent?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows a query in whichever state it is: waiting, failed, not there, or its data. */
export function QueryView<T>({ query, lines, waiting, absent, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (hasStatus(query.error, 404)) return absent ?? <NotFound />;
  if (query.isError) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  return waiting ?? <Skeleton {...(lines === undefined ? {} : { lines })} />;
}
