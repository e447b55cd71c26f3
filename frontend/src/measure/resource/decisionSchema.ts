import { OUTCOMES, type DecisionBody, type ResourceDecision } from '../../api/resources';
import { parseDate, parseNumber } from '../../format/parse';
import { amountOrNone, needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

const LINE = 200;
const PAPER = 60;
const ADDRESS = 500;
const TEXT = 2000;

/** What the form of a resource decision needs. */
export const decisionSchema = z.object({
  outcome: z.enum(OUTCOMES),
  body: needed.max(LINE, { error: 'tooLong' }),
  date: typedDate,
  money: amountOrNone,
  staff: amountOrNone,
  paper: needed.max(PAPER, { error: 'tooLong' }),
  link: z.string().trim().max(ADDRESS, { error: 'tooLong' }),
  conditions: z.string().trim().max(TEXT, { error: 'tooLong' }),
  conditionsMetOn: typedDateOrNone,
  words: z.string().trim().max(TEXT, { error: 'tooLong' }),
});

export type DecisionInput = z.infer<typeof decisionSchema>;

/** A new one, of what is still missing. */
export function newDecision(money: string, staff: string): DecisionInput {
  return {
    ...{ outcome: 'GRANTED', body: '', date: '', money, staff, paper: '', link: '' },
    ...{ conditions: '', conditionsMetOn: '', words: '' },
  };
}

/**
 * A decision as its form holds it.
 *
 * @param number writes a number as people type it
 * @param date writes a date as people type it
 */
export function inputOf(
  decision: ResourceDecision,
  number: (value: number) => string,
  date: (iso: string) => string,
): DecisionInput {
  const { outcome, body, paper, conditionsMetOn } = decision;
  return {
    ...{ outcome, body, paper },
    date: date(decision.date),
    money: number(decision.money),
    staff: number(decision.staff),
    link: decision.link ?? '',
    conditions: decision.conditions ?? '',
    conditionsMetOn: conditionsMetOn === null ? '' : date(conditionsMetOn),
    words: decision.words ?? '',
  };
}

/** What is sent; a refusal grants nothing. */
export function bodyOfInput(input: DecisionInput): DecisionBody {
  const { outcome, body, paper } = input;
  const refused = outcome === 'REFUSED';
  const said = (text: string) => (text === '' ? null : text);
  return {
    ...{ outcome, body, paper },
    date: parseDate(input.date) ?? '',
    money: refused ? 0 : (parseNumber(input.money) ?? 0),
    staff: refused ? 0 : (parseNumber(input.staff) ?? 0),
    link: said(input.link),
    conditions: refused ? null : said(input.conditions),
    conditionsMetOn: refused ? null : parseDate(input.conditionsMetOn),
    words: said(input.words),
  };
}
