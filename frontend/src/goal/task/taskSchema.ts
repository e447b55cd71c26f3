import type { Task, TaskBody } from '../../api/tasks';
import { parseDate } from '../../format/parse';
import { needed, typedDate, z } from '../../ui/form/zod';

const TEXT = 1000;

/** What the form of a task needs; the date is as people type it. */
export const taskSchema = z.object({
  what: needed.max(TEXT, { error: 'tooLong' }),
  owner: needed,
  due: typedDate,
});

export type TaskInput = z.infer<typeof taskSchema>;

/** The area of a task, and its goal where it has one. */
export interface TaskOf {
  area: { code: string };
  goal: { id: string } | null;
}

export const NEW_TASK: TaskInput = { what: '', owner: '', due: '' };

/**
 * A task as its form holds it.
 *
 * @param date writes a date as people type it
 */
export function inputOf({ what, owner, due }: Task, date: (iso: string) => string): TaskInput {
  return { what, owner: owner.code, due: date(due) };
}

/** What is sent. Only meaningful for what the schema has found right. */
export function bodyOfInput({ what, owner, due }: TaskInput, { area, goal }: TaskOf): TaskBody {
  return { area: area.code, goal: goal?.id ?? null, what, owner, due: parseDate(due) ?? '' };
}
