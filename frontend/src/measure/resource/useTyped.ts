import { useMemo } from 'react';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';

const CENTS = 2;

/** Numbers and days as they stand in a field. */
export function useTyped() {
  const format = useFormat();
  const language = useLanguage();
  return useMemo(
    () => ({
      number: (value: number) => format.number(value, CENTS, false),
      date: (iso: string) => typedDate(iso, language),
    }),
    [format, language],
  );
}
