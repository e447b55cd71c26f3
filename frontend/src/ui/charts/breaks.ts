import type { components } from '../../api/schema';

export type SeriesBreak = components['schemas']['SeriesBreak'];

/** A break where it falls into a series: between the last date before it and the first from it on. */
export interface Seam {
  /** Middle of the two dates, as an instant; where the picture draws it. */
  at: string;
  /** The first date that is counted in the new way. */
  from: string;
  note: string;
}

/** The breaks that part the dates of a series; one before or after all of them parts nothing. */
export function seamsOf(dates: string[], breaks: SeriesBreak[]): Seam[] {
  const sorted = [...new Set(dates)].sort();
  return breaks.flatMap(({ date, note }) => {
    const from = sorted.find((each) => each >= date);
    const before = sorted.findLast((each) => each < date);
    if (from === undefined || before === undefined) return [];
    const middle = (Date.parse(before) + Date.parse(from)) / 2;
    return [{ at: new Date(middle).toISOString(), from, note }];
  });
}
