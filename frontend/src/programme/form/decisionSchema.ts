import type { DecisionBody, ProgrammeDecision, SetFigure } from '../../api/programme';
import { parseDate } from '../../format/parse';
import { needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

export type DecisionKind = ProgrammeDecision['kind'];

/** The kinds of decisions by the word that stands in the address. */
export const KINDS: Record<string, DecisionKind> = {
  aufnahme: 'ADMISSION',
  entlassung: 'EXIT',
  bezirke: 'DISTRICTS',
};

const shape = z.object({
  decidedOn: typedDate,
  effectiveFrom: typedDateOrNone,
  body: needed.max(300, { error: 'tooLong' }),
  paperNumber: needed.max(100, { error: 'tooLong' }),
  paperLink: z.string().trim().max(1000, { error: 'tooLong' }),
  reasons: needed.max(5000, { error: 'tooLong' }),
  districts: z.array(z.string()).min(1, { error: 'atLeastOne' }),
  /** The figures shown are the newest not after this day; empty for the newest on the day of the decision. */
  at: typedDateOrNone,
  /** Codes of indicators. */
  evidence: z.array(z.string()),
});

/** What the form of a decision needs; only an exit may rest on no figure. */
export const decisionSchema = (kind: DecisionKind) =>
  shape.superRefine(({ evidence }, context) => {
    if (kind !== 'EXIT' && evidence.length === 0) {
      context.addIssue({ code: 'custom', path: ['evidence'], message: 'atLeastOne' });
    }
  });

export type DecisionInput = z.infer<typeof shape>;

/** @param prefill the figures that a proposal rests on, with their date as people type it */
export function newDecision(
  districts: string[],
  prefill: Pick<DecisionInput, 'at' | 'evidence'> = { at: '', evidence: [] },
): DecisionInput {
  return {
    ...{ decidedOn: '', effectiveFrom: '', body: '', paperNumber: '', paperLink: '' },
    ...{ reasons: '', districts, ...prefill },
  };
}

/** What is sent, with the dates at which the chosen figures stand. */
export function bodyOfInput(input: DecisionInput, figures: SetFigure[]): DecisionBody {
  return {
    decidedOn: parseDate(input.decidedOn) ?? '',
    effectiveFrom: parseDate(input.effectiveFrom),
    body: input.body,
    paperNumber: input.paperNumber,
    paperLink: input.paperLink === '' ? null : input.paperLink,
    reasons: input.reasons,
    evidence: figures
      .filter(({ indicator }) => input.evidence.includes(indicator.code))
      .map(({ indicator, date }) => ({ indicator: indicator.code, date })),
  };
}
