import type { GoalTarget } from '../../api/goals';
import { parseNumber } from '../../format/parse';
import { needed, typedDate, z } from '../form/zod';

const number = z.string().refine((text) => parseNumber(text) !== null, { error: 'number' });

/** What the form of a reading needs; only a share has a whole. */
export const readingSchema = (share: boolean) =>
  z.object({
    day: typedDate,
    numerator: number,
    denominator: share ? number : z.string(),
    source: needed,
    note: z.string().trim(),
  });

export type ReadingInput = z.infer<ReturnType<typeof readingSchema>>;

/** Whether a reading has two numbers. */
export function isShare(target: GoalTarget): boolean {
  return target.metric?.type === 'SHARE';
}

/** What is sent. */
export function bodyOfReading(
  { numerator, denominator, source, note }: ReadingInput,
  share: boolean,
) {
  return {
    numerator: parseNumber(numerator) ?? 0,
    ...(share ? { denominator: parseNumber(denominator) } : {}),
    source,
    ...(note === '' ? {} : { note }),
  };
}
