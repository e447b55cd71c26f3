import type { Language } from '../i18n/types';

/** A date as it stands in a field, so that it can be read back: 31.12.2007, in English 2007-12-31. */
export function typedDate(iso: string, language: Language): string {
  if (language === 'en') return iso;
  const [year, month, day] = iso.slice(0, 10).split('-');
  return [day, month, year].join('.');
}
