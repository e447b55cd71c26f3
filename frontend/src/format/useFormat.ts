import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage } from '../i18n/types';
import { createFormat, type Format } from './format';

/** The formatter of the language that the page is shown in. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'de';
  return useMemo(() => createFormat(language), [language]);
}
