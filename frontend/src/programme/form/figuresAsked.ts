import type { FiguresAsked } from '../../api/programme';
import { parseDate } from '../../format/parse';
import type { DecisionInput } from './decisionSchema';

/** Which figures a decision may rest on, as the form stands. */
export function figuresAsked(
  scheme: string,
  { districts, at }: Pick<DecisionInput, 'districts' | 'at'>,
): FiguresAsked {
  return { scheme, districts: [...districts].sort(), date: parseDate(at) };
}
