import type { helpPages } from './de/helpPages';
import type { Language, Texts } from './types';

export type HelpPages = Texts<typeof helpPages>;
export type HelpTopic = keyof HelpPages['topics'];
export type Term = keyof HelpPages['terms'];

const PAGES: Record<Language, () => Promise<HelpPages>> = {
  de: async () => (await import('./de/helpPages')).helpPages,
  en: async () => (await import('./en/helpPages')).helpPages,
};

/** The help in one language; long, and therefore loaded only by whoever reads it. */
export function loadHelp(language: Language): Promise<HelpPages> {
  return PAGES[language]();
}
