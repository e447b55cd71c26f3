import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { rampStep, type ValueClass } from './classes';
import { useWords } from './useWords';

interface Props {
  classes: ValueClass[];
  values: Values;
  patterns: string;
}

/** What the map's colours and patterns mean, as a list. */
export function Legend({ classes, values, patterns }: Props) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const unit = values.indicator.unit;
  const has = (hidden: boolean) =>
    values.items.some((i) => i.status !== 'AVAILABLE' && (i.status === 'SUPPRESSED') === hidden);
  return (
    <figcaption>
      <ul className="legend numbers" aria-label={t('monitoring.legend')}>
        {classes.map((limits, index) => (
          <li key={limits.from}>
            <Swatch className={`ramp-${String(rampStep(classes.length, index))}`} />
            {rangeText(limits, words.number, t)} {unit}
          </li>
        ))}
        {has(true) && (
          <li>
            <Swatch fill={`url(#${patterns}-hatch)`} /> {t('monitoring.status.SUPPRESSED')}
          </li>
        )}
        {has(false) && (
          <li>
            <Swatch fill={`url(#${patterns}-dots)`} /> {t('monitoring.status.MISSING')}
          </li>
        )}
      </ul>
      <p className="muted">{t('monitoring.mapNote')}</p>
    </figcaption>
  );
}

function rangeText(
  limits: ValueClass,
  number: (value: number) => string,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  const [from, to] = [number(limits.from), number(limits.to)];
  return from === to ? from : t('monitoring.legendRange', { from, to });
}

function Swatch({ className = '', fill }: { className?: string; fill?: string }) {
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" className={`area ${className}`} {...(fill ? { fill } : {})} />
    </svg>
  );
}
