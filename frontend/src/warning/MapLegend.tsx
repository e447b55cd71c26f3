import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import type { Standing } from './chosen';
import { COLOURS } from './colours';

interface Props {
  found: Map<string, Standing>;
  /** Areas of the map. */
  all: number;
  /** Id of the map's patterns. */
  patterns: string;
}

const ORDER: Standing[] = ['better', 'open', 'mixed', 'answered', 'few', 'none'];

/** What the colours mean, and how many districts have each. */
export function MapLegend({ found, all, patterns }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const standings = [...found.values()];
  const count = (standing: Standing) =>
    standing === 'none' ? all - found.size : standings.filter((each) => each === standing).length;
  return (
    <ul className="legend numbers" aria-label={t('monitoring.legend')}>
      {ORDER.filter((standing) => count(standing) > 0).map((standing) => (
        <li key={standing}>
          <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect
              width="24"
              height="16"
              {...(standing === 'few'
                ? { className: 'area', fill: `url(#${patterns}-hatch)` }
                : { className: `area ${COLOURS[standing]}` })}
            />
          </svg>
          <span>{t(`warning.map.${standing}`)}</span>
          <span className="legend-count">
            {t('monitoring.areas', {
              count: count(standing),
              number: format.integer(count(standing)),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
