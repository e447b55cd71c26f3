import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useWords } from './useWords';

/** A figure as one sentence: area, value, counts, place among all, or why there is none. */
export function useFigureSentence(values: Pick<Values, 'indicator' | 'count'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(values.indicator);
  return (value: Value): string => {
    const parts = [words.value(value), words.count(value)];
    if (typeof value.rank === 'number') {
      const rank = format.integer(value.rank);
      parts.push(
        `${t('monitoring.column.rank')} ${t('monitoring.rankOf', { rank, count: values.count })}`,
      );
    }
    if (value.reason) parts.push(value.reason);
    return `${words.area(value.district)}: ${parts.filter(Boolean).join(' · ')}`;
  };
}
