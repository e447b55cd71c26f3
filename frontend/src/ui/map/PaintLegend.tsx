import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { Paint } from './paint';

export interface LegendEntry {
  id: string | number;
  className?: string;
  gap?: Paint['gap'];
  label: ReactNode;
  /** How many areas have it. */
  count: number;
}

interface Props {
  entries: LegendEntry[];
  /** Id under which the map's patterns can be used. */
  patterns: string;
}

/** What a map's colours and patterns mean, and how many areas have each. */
export function PaintLegend({ entries, patterns }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="legend numbers" aria-label={t('monitoring.legend')}>
      {entries.map(({ id, className = '', gap, label, count }) => (
        <li key={id}>
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect
              width="24"
              height="16"
              className={`area ${className}`}
              {...(gap ? { fill: `url(#${patterns}-${gap})` } : {})}
            />
          </svg>
          <span>{label}</span>
          <span className="legend-count">
            {t('monitoring.areas', { count, number: format.integer(count) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
