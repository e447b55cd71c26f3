const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a date as people type it ("31.12.07", "1.2.2011", "2007-12-31").
 * Two digits of the year mean 1970 to 2069. Returns ISO, or null for what is no date.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const german = GERMAN.exec(trimmed);
  if (german) return toIso(fullYear(german[3] ?? ''), Number(german[2]), Number(german[1]));
  const iso = ISO.exec(trimmed);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return null;
}

/** Reads a number as people type it in German ("1.234,5", "12,0"); null for what is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace('\u2212', '-');
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
}

/** Reads how many were counted: a whole number from 0; null for what is none. */
export function parseCount(text: string): number | null {
  const number = parseNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
