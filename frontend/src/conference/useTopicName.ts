import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema';

type Topic = components['schemas']['Topic'];

/** A topic in the language of the page. */
export function useTopicName(): (topic: Topic) => string {
  const { i18n } = useTranslation();
  return ({ name }) => (i18n.language === 'en' ? name.en : name.de);
}
