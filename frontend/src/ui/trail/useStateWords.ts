import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { field } from '../../i18n/de/field';
import { keysOf } from './codeWords';
import type { Leaf } from './differences';

type FieldName = keyof typeof field;

/** The words for what stands in a state; a field or a code that has none keeps its name. */
export function useStateWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const name = (part: string) =>
      i18n.exists(`field.${part}`) ? t(`field.${part as FieldName}`) : part;
    return {
      path: (path: string[]) => (path.length === 0 ? t('audit.value') : path.map(name).join(' › ')),
      value: (value: Leaf['value'], path: string[]): string => {
        if (typeof value === 'boolean') return value ? t('audit.yes') : t('audit.no');
        if (typeof value === 'number') return format.number(value, 10, false);
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
        if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return format.dateTime(value);
        const known = keysOf(path, value).find((key) => i18n.exists(key));
        return known === undefined ? value : t(known as 'audit.value');
      },
    };
  }, [t, i18n, format]);
}
