import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { de } from '../i18n/de';

type Action = keyof typeof de.audit.actions;
type ObjectType = keyof typeof de.audit.objects;

/** The words for what was done to what; a kind that is not known here keeps its code. */
export function useAuditWords() {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({
      action: (code: string) =>
        i18n.exists(`audit.actions.${code}`) ? t(`audit.actions.${code as Action}`) : code,
      object: (code: string) =>
        i18n.exists(`audit.objects.${code}`) ? t(`audit.objects.${code as ObjectType}`) : code,
    }),
    [t, i18n],
  );
}
