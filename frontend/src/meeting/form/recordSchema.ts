import {
  PRESENCES,
  type Conference,
  type ConferenceMember,
  type Meeting,
  type RecordBody,
} from '../../api/conferences';
import { parseNumber } from '../../format/parse';
import { wholeOrNone, z } from '../../ui/form/zod';
import { holds } from '../view';
import { linesOf, typedLines } from './lines';

/** What the form of the results needs: a line for every member of that day. */
export const recordSchema = z.object({
  attendance: z.array(
    z.object({ member: z.string(), name: z.string(), presence: z.enum(['', ...PRESENCES]) }),
  ),
  guests: wholeOrNone(0, 10_000),
  results: typedLines(500),
  minutes: z.string().max(20_000, { error: 'tooLong' }),
});

export type RecordInput = z.infer<typeof recordSchema>;

/** Prefilled: whoever is a member that day was there, until somebody says otherwise. */
export function recordInput(meeting: Meeting, { members }: Conference): RecordInput {
  const { minutes, results, date } = meeting;
  const said = new Map(minutes?.attendance.map(({ member, presence }) => [member, presence]));
  const line = ({ id, name }: ConferenceMember) => ({
    member: id,
    name,
    presence: said.get(id) ?? (meeting.state === 'HELD' ? ('' as const) : ('PRESENT' as const)),
  });
  return {
    attendance: members.filter((member) => holds(member, date)).map(line),
    guests: minutes === null ? '' : String(minutes.guests),
    results: results.join('\n'),
    minutes: minutes?.text ?? '',
  };
}

/** What is sent. */
export function bodyOfInput({ attendance, guests, results, minutes }: RecordInput): RecordBody {
  return {
    attendance: attendance.flatMap(({ member, presence }) =>
      presence === '' ? [] : [{ member, presence }],
    ),
    guests: parseNumber(guests) ?? 0,
    results: linesOf(results),
    minutes: minutes.trim() === '' ? null : minutes.trim(),
  };
}
