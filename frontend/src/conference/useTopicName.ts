import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTopic } from '../api/fieldReports';

/** A topic in the language of the page. */
export function useTopicName(): (topic: Pick<ReportTopic, 'name'>) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(({ name }) => (language === 'en' ? name.en : name.de), [language]);
}
