import { z } from 'zod';
import { parseDate, parseNumber } from '../../format/parse';

// The content policy forbids code made at run time, which zod would use for speed.
z.config({ jitless: true });

export { z };

const LONGEST = 4000;

/** A text that must be there. Messages are keys of the texts. */
export const needed = z.string().trim().min(1, { error: 'required' });

/** The same in both languages. */
export const bilingual = z.object({
  de: needed.max(LONGEST, { error: 'tooLong' }),
  en: needed.max(LONGEST, { error: 'tooLong' }),
});

/** Nothing, or both languages. */
export const bilingualOrNone = z
  .object({
    de: z.string().trim().max(LONGEST, { error: 'tooLong' }),
    en: z.string().trim().max(LONGEST, { error: 'tooLong' }),
  })
  .superRefine(({ de, en }, context) => {
    if (de !== '' && en === '')
      context.addIssue({ code: 'custom', path: ['en'], message: 'bothOrNone' });
    if (en !== '' && de === '')
      context.addIssue({ code: 'custom', path: ['de'], message: 'bothOrNone' });
  });

/** The code by which other systems know it. */
export const catalogueCode = needed.regex(/^[a-z0-9][a-z0-9_-]{0,79}$/, { error: 'code' });

/** A whole number as people type it, within limits. */
export const whole = (least: number, most: number) =>
  needed.refine((text) => isWhole(text, least, most), { error: 'whole' });

/** A whole number or nothing. */
export const wholeOrNone = (least: number, most: number) =>
  z.string().refine((text) => text.trim() === '' || isWhole(text, least, most), { error: 'whole' });

/** A number greater than `least`. */
export const above = (least: number) =>
  needed.refine((text) => (parseNumber(text) ?? -Infinity) > least, { error: 'number' });

/** An amount that is not negative, with at most two decimals, or nothing. */
export const amountOrNone = z
  .string()
  .refine((text) => text.trim() === '' || isAmount(text), { error: 'money' });

/** The same, and it must be there. */
export const amount = needed.refine(isAmount, { error: 'money' });

/** A date as people type it. */
export const typedDate = z.string().refine((text) => parseDate(text) !== null, { error: 'date' });

/** A date or nothing. */
export const typedDateOrNone = z
  .string()
  .refine((text) => text.trim() === '' || parseDate(text) !== null, { error: 'date' });

function isAmount(text: string): boolean {
  const number = parseNumber(text);
  return number !== null && number >= 0 && !/,\d{3,}$/.test(text.trim());
}

function isWhole(text: string, least: number, most: number): boolean {
  const number = parseNumber(text);
  return number !== null && Number.isInteger(number) && number >= least && number <= most;
}
