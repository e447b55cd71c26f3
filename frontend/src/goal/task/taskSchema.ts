import { needed, typedDate, z } from '../../ui/form/zod';

/** What the form of a task needs; the date is as people type it. */
export const taskSchema = z.object({ what: needed, owner: needed, due: typedDate });
