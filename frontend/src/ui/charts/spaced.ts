/** Written at less than this from each other, four digits run together; in px. */
const APART = 38;

/**
 * The dates of an axis that have room for their year, oldest first: the newest always, then each that stands far enough
 * from the next one that is written.
 *
 * @param at where a date stands, in px
 */
export function spaced(dates: string[], at: (date: string) => number): string[] {
  const kept: string[] = [];
  for (const date of [...dates].sort().reverse()) {
    const next = kept.at(-1);
    if (next === undefined || at(next) - at(date) >= APART) kept.push(date);
  }
  return kept.reverse();
}
