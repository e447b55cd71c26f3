const DAY = 24 * 60 * 60 * 1000;

/** Days from one calendar date to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
