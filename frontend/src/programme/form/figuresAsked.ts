import type { FiguresAsked } from '../../api/programme';
import { parseDate } from '../../format/parse';
import type { DecisionInput } from './decisionSchema';

/** Which figures a decision may rest on, as the form stands: those that were there when it was taken. */
export function figuresAsked(
  scheme: string,
  { districts, at, decidedOn }: Pick<DecisionInput, 'districts' | 'at' | 'decidedOn'>,
): FiguresAsked {
  return { scheme, districts: [...districts].sort(), date: parseDate(at) ?? parseDate(decidedOn) };
}
