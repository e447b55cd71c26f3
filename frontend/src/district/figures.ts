import type { Profile, ProfileEntry } from '../api/profile';
import type { IndicatorRef } from '../api/types';

type Dimension = IndicatorRef['dimension'];

/** Every date at which the profile has a figure in one of its series. */
export function datesOf(profile: Profile): string[] {
  return [
    ...new Set(profile.indicators.flatMap((entry) => entry.series.map((point) => point.date))),
  ];
}

/** Whether the city's figure can stand beside a district's: a number of cases adds up instead. */
export const isComparable = ({ indicator }: ProfileEntry): boolean => indicator.kind !== 'COUNT';

export interface Balance {
  above: number;
  below: number;
  same: number;
  hidden: number;
}

/** How many figures lie above and below the city's, among those that can be held against it. */
export function balanceOf(entries: ProfileEntry[]): Balance {
  const balance = { above: 0, below: 0, same: 0, hidden: 0 };
  for (const entry of entries.filter(isComparable)) {
    const difference = entry.value.differenceToCity;
    if (entry.value.status !== 'AVAILABLE' || difference === null) balance.hidden += 1;
    else if (difference > 0) balance.above += 1;
    else if (difference < 0) balance.below += 1;
    else balance.same += 1;
  }
  return balance;
}

/** The entries of one dimension, in the order in which they came. */
export const ofDimension = (entries: ProfileEntry[], dimension: Dimension): ProfileEntry[] =>
  entries.filter(({ indicator }) => indicator.dimension === dimension);
