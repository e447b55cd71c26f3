import type { ReportTopic, ReportTopicBody } from '../../api/fieldReports';
import { needed, whole, z } from '../../ui/form/zod';

const LONGEST_NAME = 100;
const LAST = 10_000;
const name = needed.max(LONGEST_NAME, { error: 'tooLong' });

/** What the form of a topic needs. */
export const topicSchema = z.object({
  code: needed.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: 'code' }),
  name: z.object({ de: name, en: name }),
  position: whole(0, LAST),
  retired: z.boolean(),
});

export type TopicInput = z.infer<typeof topicSchema>;

/** A topic as its form holds it; a new one comes last. */
export function inputOf(topic: ReportTopic | null, all: ReportTopic[]): TopicInput {
  const last = Math.max(0, ...all.map(({ position }) => position));
  return {
    code: topic?.code ?? '',
    name: topic?.name ?? { de: '', en: '' },
    position: String(topic?.position ?? Math.min(LAST, last + 10)),
    retired: topic?.retired ?? false,
  };
}

/** What is sent. */
export function bodyOfInput({ name, position, retired }: TopicInput): ReportTopicBody {
  return { name, position: Number(position), retired };
}
