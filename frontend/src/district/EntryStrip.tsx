import { useTranslation } from 'react-i18next';
import type { ProfileEntry } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Strip } from '../ui/charts/Strip';
import { useWords } from '../ui/figure/useWords';
import { isComparable } from './figures';

/** Where the district stands among all, from the lowest to the highest value. */
export function EntryStrip({ entry }: { entry: ProfileEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(entry.indicator);
  const { value, city, strip } = entry;
  if (strip.min === null || strip.max === null) return <div className="entry-strip" />;
  const range = {
    min: words.withUnit(strip.min),
    max: words.withUnit(strip.max),
    median: strip.median === null ? '–' : words.withUnit(strip.median),
  };
  const label =
    value.status === 'AVAILABLE'
      ? t('district.situation.stripLabel', {
          name: value.district.name,
          value: words.value(value),
          ...range,
        })
      : t('district.situation.stripNoValue', range);
  return (
    <div className="entry-strip">
      <Strip
        label={label}
        positions={strip.positions}
        min={strip.min}
        max={strip.max}
        median={strip.median}
        city={isComparable(entry) ? city.value : null}
        value={value.value}
      />
      <p className="entry-scale numbers" aria-hidden="true">
        <span>{range.min}</span>
        <span>{range.max}</span>
      </p>
      {typeof value.rank === 'number' && (
        <p className="entry-rank numbers">
          {t('district.situation.rank', {
            rank: format.integer(value.rank),
            count: format.integer(strip.positions.length) as never,
          })}
        </p>
      )}
    </div>
  );
}
