import type { Conference, MembersBody } from '../../api/conferences';
import { parseDate } from '../../format/parse';
import { needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

/** What the form of the members needs; dates are as people type them. */
export const membersSchema = z.object({
  members: z
    .array(
      z
        .object({
          id: z.string(),
          organisation: z.string(),
          name: needed.max(200, { error: 'longLine' }),
          from: typedDate,
          to: typedDateOrNone,
          recorded: z.boolean(),
        })
        .superRefine(({ from, to }, context) => {
          const [begin, end] = [parseDate(from), parseDate(to)];
          if (begin !== null && end !== null && end < begin) {
            context.addIssue({ code: 'custom', path: ['to'], message: 'order' });
          }
        }),
    )
    .max(200),
});

export type MembersInput = z.infer<typeof membersSchema>;
export type MemberInput = MembersInput['members'][number];

/** @param date writes a date as the form shows it */
export function inputOf({ members }: Conference, date: (iso: string) => string): MembersInput {
  return {
    members: members.map(({ id, organisation, name, from, to, recorded }) => ({
      ...{ id, name, recorded },
      organisation: organisation ?? '',
      from: date(from),
      to: to === null ? '' : date(to),
    })),
  };
}

/** What is sent: a body by its code, any other institution by its name. */
export function bodyOfInput({ members }: MembersInput): MembersBody {
  return {
    members: members.map(({ id, organisation, name, from, to }) => ({
      ...(id === '' ? {} : { id }),
      ...(organisation === '' ? { name } : { organisation }),
      from: parseDate(from) ?? '',
      to: parseDate(to),
    })),
  };
}
