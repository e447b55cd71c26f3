import type { TFunction } from 'i18next';

/** "vierthöchster Wert"; beyond ten with the figure. */
export function rankName(n: number, t: TFunction): string {
  return n >= 2 && n <= 10 ? t(`monitoring.nthWord.n${n as 2}`) : t('monitoring.nth', { n });
}
