import {
  EVIDENCES,
  RATINGS,
  type Contribution,
  type ContributionBody,
} from '../../api/contributions';
import { z } from '../../ui/form/zod';

const LONGEST = 2000;
const CLAIMS = ['POSSIBLE', 'LIKELY', 'STRONG'];
const text = z.string().max(LONGEST, { error: 'tooLong' });

/** What an assessment needs: who claims an effect says who was reached, what came of it, and why it may be owed. */
export const contributionSchema = z
  .object({
    ...{ reach: text, result: text, plausibility: text, otherInfluences: text, dissent: text },
    rating: z.enum(['', ...RATINGS]).refine((rating) => Boolean(rating), { error: 'required' }),
    evidence: z.enum(['', ...EVIDENCES]),
    last: z.boolean(),
  })
  .superRefine((input, context) => {
    const add = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (!CLAIMS.includes(input.rating)) return;
    for (const field of ['reach', 'result', 'plausibility', 'evidence'] as const) {
      if (input[field].trim() === '') add(field, 'required');
    }
    if (input.rating === 'STRONG' && input.evidence === 'WEAK') add('evidence', 'weakEvidence');
  });

export type ContributionInput = z.infer<typeof contributionSchema>;

/** An assessment as its form holds it; an empty one where nothing is said yet. */
export function inputOf(said: Contribution | null, isLast: boolean): ContributionInput {
  return {
    reach: said?.reach ?? '',
    result: said?.result ?? '',
    plausibility: said?.plausibility ?? '',
    otherInfluences: said?.otherInfluences ?? '',
    dissent: said?.dissent ?? '',
    rating: said?.rating ?? '',
    evidence: said?.evidence ?? '',
    last: isLast && (said?.last ?? true),
  };
}

/** What is sent. */
export function bodyOfInput(input: ContributionInput): ContributionBody | null {
  const { rating, evidence, last, ...texts } = input;
  if (rating === '') return null;
  const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  return {
    reach: orNull(texts.reach),
    result: orNull(texts.result),
    plausibility: orNull(texts.plausibility),
    otherInfluences: orNull(texts.otherInfluences),
    dissent: orNull(texts.dissent),
    rating,
    evidence: evidence === '' ? null : evidence,
    last,
  };
}
