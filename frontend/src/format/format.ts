import type { Language } from '../i18n/types';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const MINUS = '\u2212';
const NARROW = '\u00a0';

/** Everything the interface writes as number or date, in one language. */
export interface Format {
  /** A whole number with separators for thousands: 72.911. */
  integer(value: number): string;
  /** A number with at most `decimals` places (exactly so many with `fixed`). */
  number(value: number, decimals: number, fixed?: boolean): string;
  /** A share given in per cent: 22,3 %. */
  percent(value: number, decimals: number): string;
  /** An amount in euros, cents only where there are any: 12.000 €, 99,50 €. */
  money(euros: number): string;
  /** A difference with its sign, zero without: +31,5, −2,0. */
  signed(value: number, decimals: number): string;
  /** A relative difference given in per cent, with its sign: +31,5 %. */
  signedPercent(value: number, decimals: number): string;
  /** A calendar date from ISO: 31.12.2007. */
  date(iso: string): string;
  /** The day of an instant in local time: 31.12.2007. */
  day(iso: string): string;
  /** A date in two parts, for a narrow column: 31.12. and 2007. */
  dayAndYear(iso: string): [string, string];
  /** An instant in local time: 31.12.2007, 14:32. */
  dateTime(iso: string): string;
  /** The time of day of an instant, local: 14:32. */
  time(iso: string): string;
  /** A month by its number from 1: Dezember. */
  month(number: number): string;
  /** A file size in kB or MB, from bytes. */
  size(bytes: number): string;
  /** Names joined by comma and "und". */
  list(items: string[]): string;
}

/** Rounds half away from zero on the decimal digits, as offices do (2.25 → 2.3, also 1.005 → 1.01). */
export function roundHalfUp(value: number, decimals: number): number {
  const sign = value < 0 ? -1 : 1;
  // Fifteen digits drop the binary noise that would turn 100.5 into 100.49999….
  const shifted = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (sign * Math.round(shifted)) / 10 ** decimals || 0;
}

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = (value: number, decimals: number, fixed = true) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
    })
      .format(roundHalfUp(value, decimals))
      .replace('-', MINUS);
  const signed = (value: number, decimals: number) =>
    (roundHalfUp(value, decimals) > 0 ? '+' : '') + number(value, decimals);
  const percentSign = language === 'de' ? `${NARROW}%` : '%';
  return {
    integer: (value) => number(value, 0),
    number,
    money: (euros) => {
      const amount = number(euros, Number.isInteger(euros) ? 0 : 2);
      return language === 'de' ? `${amount}${NARROW}€` : `€${amount}`;
    },
    percent: (value, decimals) => number(value, decimals) + percentSign,
    signed,
    signedPercent: (value, decimals) => signed(value, decimals) + percentSign,
    date: (iso) => formatDate(iso, locale, language),
    day: (iso) => new Intl.DateTimeFormat(locale, daily(language)).format(new Date(iso)),
    dayAndYear: (iso) => {
      const whole = formatDate(iso, locale, language);
      const year = iso.slice(0, 4);
      return [whole.replace(year, '').trim(), year];
    },
    dateTime: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(iso),
      ),
    time: (iso) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso)),
    month: (month) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month - 1, 1),
      ),
    size: (bytes) =>
      bytes < 1_000_000
        ? `${number(Math.max(1, bytes / 1000), 0)}${NARROW}kB`
        : `${number(bytes / 1_000_000, 1)}${NARROW}MB`,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

function formatDate(iso: string, locale: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return iso;
  return new Intl.DateTimeFormat(locale, { ...daily(language), timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** A day as it is written in a language. */
function daily(language: Language): Intl.DateTimeFormatOptions {
  return language === 'de'
    ? { year: 'numeric', month: '2-digit', day: '2-digit' }
    : { year: 'numeric', month: 'short', day: 'numeric' };
}
