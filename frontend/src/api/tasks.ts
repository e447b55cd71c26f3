import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, onceOnly } from './client';
import { bodyOf } from './problem';
import type { components } from './schema';

export type Task = components['schemas']['Task'];
export type TaskBody = components['schemas']['TaskRequest'];

/** How the list is asked for; all of it stands in the address of the page. */
export interface TaskQuery {
  q: string;
  show: 'open' | 'overdue' | 'done' | 'all';
  mine: boolean;
  sort: string;
  page: number;
  /** Those of one goal. */
  goal?: string;
  /** Those of one area. */
  area?: string;
}

export const TASK_PAGE_SIZE = 50;

const SHOWN = { open: { done: false }, overdue: { overdue: true }, done: { done: true }, all: {} };

export function useTasks({ q, show, mine, sort, page, goal, area }: TaskQuery) {
  return useQuery({
    queryKey: ['tasks', q, show, mine, sort, page, goal, area],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/tasks', {
          params: {
            query: {
              ...{ sort, page, size: TASK_PAGE_SIZE },
              ...SHOWN[show],
              ...(q === '' ? {} : { q }),
              ...(mine ? { mine } : {}),
              ...(goal === undefined ? {} : { goal }),
              ...(area === undefined ? {} : { area }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export async function createTask(body: TaskBody): Promise<Task> {
  return bodyOf(await client.POST('/api/v1/tasks', { params: { header: onceOnly() }, body }));
}

export async function changeTask(id: string, body: TaskBody, etag: string): Promise<Task> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return bodyOf(await client.PUT('/api/v1/tasks/{id}', { params, body }));
}

export async function completeTask({ id, version }: Task, words: string): Promise<Task> {
  const params = { path: { id }, header: { 'If-Match': tag(version), ...onceOnly() } };
  const body = words.trim() === '' ? {} : { words: words.trim() };
  return bodyOf(await client.POST('/api/v1/tasks/{id}/completion', { params, body }));
}

export async function reopenTask({ id, version }: Task): Promise<Task> {
  const params = { path: { id }, header: { 'If-Match': tag(version), ...onceOnly() } };
  return bodyOf(await client.POST('/api/v1/tasks/{id}/reopening', { params }));
}

function tag(version: number): string {
  return `"${String(version)}"`;
}
