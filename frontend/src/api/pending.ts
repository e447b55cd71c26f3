import { useQuery } from '@tanstack/react-query';
import { client } from './client';
import { bodyOf } from './problem';

/** How many of each wait; nothing where it is not the reader's to do. */
export interface Pending {
  contradictions?: number;
  reports?: number;
  proposals?: number;
  overdue?: number;
  tasks?: number;
  drafts?: number;
  documented?: number;
  undocumented?: number;
}

const ONE = { page: 0, size: 1 };

const reports = async (query: { state: 'OPEN'; relation?: 'CONTRADICTS' }) =>
  bodyOf(await client.GET('/api/v1/field-reports', { params: { query: { ...query, ...ONE } } }))
    .total;
const goals = async (query: { state: ('PROPOSED' | 'DRAFT')[]; mine?: boolean }) =>
  bodyOf(await client.GET('/api/v1/goals', { params: { query: { ...query, ...ONE } } })).total;
const tasks = async (query: { overdue?: boolean; done?: boolean; mine?: boolean }) =>
  bodyOf(await client.GET('/api/v1/tasks', { params: { query: { ...query, ...ONE } } })).total;

const periods = async (standing: 'SUBMITTED' | 'OVERDUE') =>
  bodyOf(
    await client.GET('/api/v1/documentation', {
      params: { query: { standing: [standing], ...ONE } },
    }),
  ).total;

/** What waits for planning: answers, agreements, documentation, tasks that nobody has reported as done. */
export function usePlanningPending() {
  return useQuery({
    queryKey: ['pending', 'planning'],
    queryFn: async (): Promise<Pending> => {
      const [contradictions, open, proposals, overdue, documented, undocumented] =
        await Promise.all([
          reports({ state: 'OPEN', relation: 'CONTRADICTS' }),
          reports({ state: 'OPEN' }),
          goals({ state: ['PROPOSED'] }),
          tasks({ overdue: true }),
          periods('SUBMITTED'),
          periods('OVERDUE'),
        ]);
      return { contradictions, reports: open, proposals, documented, undocumented, overdue };
    },
  });
}

/** What waits for the bodies for which one acts: own tasks, and goals begun but not proposed. */
export function useOwnPending() {
  return useQuery({
    queryKey: ['pending', 'own'],
    queryFn: async (): Promise<Pending> => {
      const [own, drafts] = await Promise.all([
        tasks({ done: false, mine: true }),
        goals({ state: ['DRAFT'], mine: true }),
      ]);
      return { tasks: own, drafts };
    },
  });
}
