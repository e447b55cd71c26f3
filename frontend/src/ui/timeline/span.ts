/** The days that a calendar line shows, from the first to the last. */
export interface Span {
  from: string;
  to: string;
}

/** A stretch of time; an end that is not known is open. */
export interface Stretch {
  from: string | null;
  to: string | null;
}

/** Where something stands on the line, in percent of its length. */
export interface Place {
  left: number;
  width: number;
  /** It has no known end, or goes on beyond the line. */
  openStart: boolean;
  openEnd: boolean;
}

const DAY = 86_400_000;
const MOST_YEARS_WITH_QUARTERS = 4;
const MOST_LABELS = 8;

const yearOf = (day: string) => Number(day.slice(0, 4));
const dayNumber = (day: string) => Date.parse(day) / DAY;

/** Whole years around all stretches and today. */
export function spanOf(stretches: Stretch[], today: string): Span {
  const years = [today, ...stretches.flatMap(({ from, to }) => [from, to])].flatMap((day) =>
    day === null ? [] : [yearOf(day)],
  );
  const pad = (year: number) => String(year).padStart(4, '0');
  return { from: `${pad(Math.min(...years))}-01-01`, to: `${pad(Math.max(...years))}-12-31` };
}

/** Where a day begins, in percent of the line; outside of it at its nearest end. */
export function placeOfDay({ from, to }: Span, day: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to) + 1];
  const part = (dayNumber(day) - first) / (last - first);
  return 100 * Math.min(1, Math.max(0, part));
}

/** Where a stretch stands; null where nothing of it is known, or it lies beside the line. */
export function placeOf(span: Span, { from, to }: Stretch): Place | null {
  if (from === null && to === null) return null;
  const [start, end] = [from ?? span.from, to ?? span.to];
  if (end < span.from || start > span.to) return null;
  const left = placeOfDay(span, start);
  const nextDay = new Date(Date.parse(end) + DAY).toISOString().slice(0, 10);
  return {
    left,
    width: Math.max(0, placeOfDay(span, nextDay) - left),
    openStart: from === null || from < span.from,
    openEnd: to === null || to > span.to,
  };
}

/** A line of the calendar: the beginning of a year, or of a quarter within one. */
export interface Tick {
  day: string;
  kind: 'year' | 'quarter';
  /** What is written at it; nothing where it would be too much. */
  label: string;
}

/** The beginnings of years, and of quarters where the line is short enough for them. */
export function ticksOf({ from, to }: Span): Tick[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const years = last - first + 1;
  const every = Math.ceil(years / MOST_LABELS);
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year, index) => {
    const begin: Tick = {
      day: `${String(year)}-01-01`,
      kind: 'year',
      label: index % every === 0 ? String(year) : '',
    };
    if (years > MOST_YEARS_WITH_QUARTERS) return [begin];
    const quarters = ['04', '07', '10'].map((month): Tick => {
      return { day: `${String(year)}-${month}-01`, kind: 'quarter', label: '' };
    });
    return [begin, ...quarters];
  });
}
