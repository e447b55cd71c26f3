import { useTranslation } from 'react-i18next';
import type { privacy } from '../i18n/de/privacy';

type Part = keyof typeof privacy.part;

/** The word for a sort of personal data; one that has none keeps its code. */
export function usePartName() {
  const { t, i18n } = useTranslation();
  return (part: string) =>
    i18n.exists(`privacy.part.${part}`) ? t(`privacy.part.${part as Part}`) : part;
}
