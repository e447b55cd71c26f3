/** The texts of one language: German gives the keys, every other language must have them all. */
export type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
/** The languages of the interface; German is the first. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'de' || text === 'en';
}
