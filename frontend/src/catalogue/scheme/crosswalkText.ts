import type { Crosswalk } from '../../api/crosswalks';

export const CROSSWALK_HEAD = 'from_code,to_code,weight';

/** A crosswalk as the lines that are edited and sent. */
export function linesOf(crosswalk: Crosswalk): string {
  return [
    CROSSWALK_HEAD,
    ...crosswalk.rows.map(({ from, to, weight }) => `${from.code},${to.code},${String(weight)}`),
  ].join('\n');
}

/** The number of the line that a fault's field names; null for one of the whole. */
export function lineOf(field: string): string | null {
  return /^lines\[(\d+)\]/.exec(field)?.[1] ?? null;
}
