import { OUTCOMES, type FieldReport, type ReportAnswerBody } from '../api/fieldReports';
import { z } from '../ui/form/zod';

const LONGEST = 2000;

const shape = z.object({
  outcome: z.enum(OUTCOMES),
  /** The goal that it went into; counts only for what is used. */
  goal: z.string().nullable(),
  text: z.string().trim().max(LONGEST, { error: 'tooLong' }),
});

export type AnswerInput = z.infer<typeof shape>;

/** Whether an answer may go without a word: it is only noted, or the goal says where it went. */
export function isFree({ outcome, goal }: Pick<AnswerInput, 'outcome' | 'goal'>): boolean {
  return outcome === 'NOTED' || (outcome === 'USED' && goal !== null);
}

/** What the form of an answer needs. */
export const answerSchema = shape.superRefine((input, context) => {
  if (input.text === '' && !isFree(input)) {
    context.addIssue({ code: 'custom', path: ['text'], message: 'required' });
  }
});

/** An answer as its form holds it. */
export function answerOf({ answer }: FieldReport): AnswerInput {
  return {
    outcome: answer?.outcome ?? 'NOTED',
    goal: answer?.goal?.code ?? null,
    text: answer?.text ?? '',
  };
}

/** What is sent. */
export function bodyOfAnswer({ outcome, goal, text }: AnswerInput): ReportAnswerBody {
  return { outcome, goal: outcome === 'USED' ? goal : null, text: text === '' ? null : text };
}
