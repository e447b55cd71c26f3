import { useTranslation } from 'react-i18next';
import type { Described } from '../../ui/form/describe';

/** A text in both languages as two lines of a description. */
export function useBilingual() {
  const { t } = useTranslation();
  return (label: string, text: { de: string; en: string } | null): Described => [
    [t('catalogue.inLanguage', { label, language: t('catalogue.german') }), text?.de ?? ''],
    [t('catalogue.inLanguage', { label, language: t('catalogue.english') }), text?.en ?? ''],
  ];
}
