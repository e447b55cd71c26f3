import type { Measure } from '../../api/measures';

/** The years of which something can be said, the newest first; none before it has begun. */
export function yearsOf(
  { startedOn, endedOn }: Pick<Measure, 'startedOn' | 'endedOn'>,
  today: string,
): number[] {
  if (startedOn === null) return [];
  const [first, last] = [Number(startedOn.slice(0, 4)), Number((endedOn ?? today).slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back);
}

/** Those of which the contribution is assessed: of years that are over, and of the one in which it ended. */
export function yearsToAssess(
  measure: Pick<Measure, 'startedOn' | 'endedOn'>,
  today: string,
): number[] {
  return yearsOf(measure, today).filter(
    (year) => isLastYear(measure, year) || today >= `${String(year)}-12-31`,
  );
}

/** Whether a year is the one in which it ended. */
export function isLastYear({ endedOn }: Pick<Measure, 'endedOn'>, year: number): boolean {
  return endedOn !== null && Number(endedOn.slice(0, 4)) === year;
}
