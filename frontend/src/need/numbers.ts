import { roundHalfUp, type Format } from '../format/format';

/** A number of a definition with all its decimals, of which there are at most six. */
export const asDefined = (format: Format, value: number) => format.number(value, 6, false);

/** A share in whole per cent: what is possible is never told as none, nor what is not certain as all. */
export function shareKey(share: number): 'exact' | 'under' | 'over' {
  const percent = roundHalfUp(share * 100, 0);
  if (percent === 0 && share > 0) return 'under';
  return percent === 100 && share < 1 ? 'over' : 'exact';
}
