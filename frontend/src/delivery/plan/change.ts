import type { PlanRow } from '../../api/types';

/** By how much a number changes; null where one of the two is none. */
export function changeOf({ oldValue, newValue }: Pick<PlanRow, 'oldValue' | 'newValue'>): {
  absolute: number;
  /** In per cent of the old value; null where that was zero. */
  percent: number | null;
} | null {
  if (oldValue === null || newValue === null) return null;
  // Through text, so that 0.3 − 0.1 is 0.2 and not its binary neighbour.
  const absolute = Number((newValue - oldValue).toPrecision(12));
  return { absolute, percent: oldValue === 0 ? null : (absolute / Math.abs(oldValue)) * 100 };
}
