import type { Meeting, MeetingBody } from '../../api/conferences';
import { parseDate } from '../../format/parse';
import { typedDate, z } from '../../ui/form/zod';
import { linesOf, typedLines } from './lines';
import { parseTime } from './time';

/** What the form of a meeting needs; dates and times are as people type them. */
export const meetingSchema = z
  .object({
    date: typedDate,
    start: z.string().refine((text) => parseTime(text) !== null, { error: 'time' }),
    end: z
      .string()
      .refine((text) => text.trim() === '' || parseTime(text) !== null, { error: 'time' }),
    place: z.string().trim().max(300, { error: 'longLine' }),
    agenda: typedLines(300),
  })
  .superRefine(({ start, end }, context) => {
    const [from, to] = [parseTime(start), parseTime(end)];
    if (from !== null && to !== null && to <= from) {
      context.addIssue({ code: 'custom', path: ['end'], message: 'timeOrder' });
    }
  });

export type MeetingInput = z.infer<typeof meetingSchema>;

const EMPTY: MeetingInput = { date: '', start: '', end: '', place: '', agenda: '' };

/** A new one; like another one, but for its day. */
export function newMeeting(like: Meeting | undefined): MeetingInput {
  return like === undefined ? EMPTY : { ...inputOf(like, ''), date: '' };
}

/** A meeting as its form holds it. */
export function inputOf({ start, end, place, agenda }: Meeting, date: string): MeetingInput {
  return { date, start, end: end ?? '', place: place ?? '', agenda: agenda.join('\n') };
}

/** What is sent. */
export function bodyOfInput({ date, start, end, place, agenda }: MeetingInput): MeetingBody {
  return {
    date: parseDate(date) ?? '',
    start: parseTime(start) ?? '',
    end: parseTime(end),
    place: place === '' ? null : place,
    agenda: linesOf(agenda),
  };
}
