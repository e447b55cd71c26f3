import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { de } from './de';
import type { later as laterInGerman } from './de/later';
import { isLanguage, type Language, type Texts } from './types';

const COOKIE = 'ausgleich-language';
const YEAR = 365 * 24 * 60 * 60;

const texts: Record<Language, () => Promise<Texts<typeof de>>> = {
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
};

const later: Record<Language, () => Promise<Texts<typeof laterInGerman>>> = {
  de: async () => (await import('./de/later')).later,
  en: async () => (await import('./en/later')).later,
};

/** The language chosen last on this device; German for everyone else. */
export function storedLanguage(): Language {
  const stored = document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return isLanguage(stored) ? stored : 'de';
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'de';
}

/** Prepares the texts of one language; only they are loaded. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await texts[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Brings the texts that the first page does without; every other page waits for them. */
export async function loadLaterTexts(language = currentLanguage()): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await later[language](), true, true);
}

/** Switches the interface and remembers the choice on this device. */
export async function switchLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await texts[language](), true);
  await loadLaterTexts(language);
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=${String(YEAR)}; SameSite=Strict`;
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
