import type { DueItem, DueState } from '../../api/types';

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Where in the calendar something stands. */
export type Shelf = 'now' | 'upcoming' | 'done';

const SHELF: Record<DueState, Shelf> = {
  OVERDUE: 'now',
  DUE: 'now',
  PARTIAL: 'now',
  IN_WORK: 'now',
  UPCOMING: 'upcoming',
  PUBLISHED: 'done',
};

/** What is due now and what comes in the order of due dates; what is done, the newest first. */
export function shelves(items: DueItem[]): Record<Shelf, DueItem[]> {
  const by = (shelf: Shelf) => items.filter(({ state }) => SHELF[state] === shelf);
  const rising = (a: DueItem, b: DueItem) => a.due.localeCompare(b.due);
  return {
    now: by('now').sort(rising),
    upcoming: by('upcoming').sort(rising),
    done: by('done').sort((a, b) => rising(b, a)),
  };
}

/** Variables of an item that are not there for every district. */
export function lacking(item: DueItem): DueItem['variables'] {
  return item.variables.filter(({ present, expected }) => present < expected);
}

/** The form with what is known of the file that is waited for. */
export function handOverAddress({ source, referenceDate }: DueItem): string {
  const known = new URLSearchParams({ source: source.code, date: referenceDate });
  return `/deliveries/new?${known.toString()}`;
}
