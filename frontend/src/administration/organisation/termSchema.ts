import { parseDate } from '../../format/parse';
import { typedDate, typedDateOrNone, z } from '../../ui/form/zod';

const LONGEST = 200;

/** What is said of a membership, dates as people type them. */
export const termSchema = z
  .object({
    function: z.string().trim().max(LONGEST, { error: 'tooLong' }),
    from: typedDate,
    to: typedDateOrNone,
  })
  .superRefine(({ from, to }, context) => {
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first !== null && last !== null && last < first) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'order' });
    }
  });

export type TermInput = z.infer<typeof termSchema>;

/** What is sent of it. */
export function termOf(input: TermInput) {
  return {
    function: input.function === '' ? null : input.function,
    from: parseDate(input.from) ?? '',
    to: parseDate(input.to),
  };
}
