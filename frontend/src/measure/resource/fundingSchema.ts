import { FUNDING_KINDS, type Funding, type FundingBody } from '../../api/resources';
import { parseDate, parseNumber } from '../../format/parse';
import { amount, needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

const LINE = 200;
const TEXT = 2000;

/** What the form of a grant or a service contract needs. */
export const fundingSchema = z
  .object({
    kind: z.enum(FUNDING_KINDS),
    funder: needed.max(LINE, { error: 'tooLong' }),
    notice: needed.max(LINE, { error: 'tooLong' }),
    from: typedDate,
    to: typedDate,
    amount,
    conditions: z.string().trim().max(TEXT, { error: 'tooLong' }),
    proofDue: typedDateOrNone,
    proofSentOn: typedDateOrNone,
  })
  .superRefine((input, context) => {
    const [from, to] = [parseDate(input.from), parseDate(input.to)];
    if (from !== null && to !== null && to < from) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'order' });
    }
  });

export type FundingInput = z.infer<typeof fundingSchema>;

export const NEW_FUNDING: FundingInput = {
  ...{ kind: 'GRANT', funder: '', notice: '', from: '', to: '', amount: '', conditions: '' },
  ...{ proofDue: '', proofSentOn: '' },
};

/**
 * A funding as its form holds it.
 *
 * @param number writes a number as people type it
 * @param date writes a date as people type it
 */
export function inputOf(
  funding: Funding,
  number: (value: number) => string,
  date: (iso: string) => string,
): FundingInput {
  const { kind, funder, notice, proofDue, proofSentOn } = funding;
  return {
    ...{ kind, funder, notice },
    from: date(funding.from),
    to: date(funding.to),
    amount: number(funding.amount),
    conditions: funding.conditions ?? '',
    proofDue: proofDue === null ? '' : date(proofDue),
    proofSentOn: proofSentOn === null ? '' : date(proofSentOn),
  };
}

/** What is sent. Only meaningful for what the schema has found right. */
export function bodyOfInput(input: FundingInput): FundingBody {
  const { kind, funder, notice, conditions } = input;
  return {
    ...{ kind, funder, notice },
    from: parseDate(input.from) ?? '',
    to: parseDate(input.to) ?? '',
    amount: parseNumber(input.amount) ?? 0,
    conditions: conditions === '' ? null : conditions,
    proofDue: parseDate(input.proofDue),
    proofSentOn: parseDate(input.proofSentOn),
  };
}
