import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteSignedOut } from '../api/expiry';
import { ApiError, hasStatus } from '../api/problem';

/** The store of answers. A 401 from anywhere means: the session is over. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (hasStatus(error, 401)) noteSignedOut(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // An answer of the server will not get better by asking again; a lost connection may.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError),
      },
    },
  });
  return client;
}
