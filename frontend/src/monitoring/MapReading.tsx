import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useWords } from './useWords';

/** The area under the pointer or the focus, in words; its line is always there, so nothing jumps. */
export function MapReading({ value, values }: { value: Value | undefined; values: Values }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(values.indicator);
  if (!value) return <p className="map-reading muted">{t('monitoring.mapHelp')}</p>;
  const parts = [words.value(value), words.count(value)];
  if (typeof value.rank === 'number') {
    const rank = format.integer(value.rank);
    parts.push(
      `${t('monitoring.column.rank')} ${t('monitoring.rankOf', { rank, count: values.count })}`,
    );
  }
  if (value.reason) parts.push(value.reason);
  return (
    <p className="map-reading numbers">
      <strong>{words.area(value.district)}</strong> {parts.filter(Boolean).join(' · ')}
    </p>
  );
}
