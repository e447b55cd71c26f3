import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import type { Classification, ValueClass } from './classes';
import type { Shade } from './shades';

interface Props {
  classification: Classification;
  shades: Shade[];
  patterns: string;
  /** A class limit as it is written: "22,3", "+4,0". */
  number: (value: number) => string;
  unit: string;
}

/** What the map's colours and patterns mean, and how many areas have each. */
export function MapLegend({ classification, shades, patterns, number, unit }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { classes, ramp } = classification;
  const gaps = (kind: Shade['gap']) => shades.filter((shade) => shade.gap === kind).length;
  const count = (areas: number) => (
    <span className="legend-count">
      {t('monitoring.areas', { count: areas, number: format.integer(areas) })}
    </span>
  );
  return (
    <ul className="legend numbers" aria-label={t('monitoring.legend')}>
      {classes.map((each, index) => (
        <li key={each.from}>
          <Swatch className={`${ramp}-${String(each.step)}`} />
          <span>
            {rangeText(each, index === 0, number, t)} {unit}
          </span>
          {count(each.count)}
        </li>
      ))}
      {gaps('hatch') > 0 && (
        <li>
          <Swatch fill={`url(#${patterns}-hatch)`} />
          <span>{t('monitoring.status.SUPPRESSED')}</span>
          {count(gaps('hatch'))}
        </li>
      )}
      {gaps('dots') > 0 && (
        <li>
          <Swatch fill={`url(#${patterns}-dots)`} />
          <span>{t('monitoring.status.MISSING')}</span>
          {count(gaps('dots'))}
        </li>
      )}
    </ul>
  );
}

function rangeText(
  { from, to, exact }: ValueClass,
  isFirst: boolean,
  number: (value: number) => string,
  t: TFunction,
): string {
  const ends = { from: number(from), to: number(to) };
  if (ends.from === ends.to) return ends.from;
  return t(exact || isFirst ? 'monitoring.legendRange' : 'monitoring.legendAbove', ends);
}

function Swatch({ className = '', fill }: { className?: string; fill?: string }) {
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" className={`area ${className}`} {...(fill ? { fill } : {})} />
    </svg>
  );
}
