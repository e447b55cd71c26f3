import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProgrammeArea } from '../../api/programme';

/** What the thick line means, and which areas it runs around. */
export function ProgrammeLegend({ areas }: { areas: ProgrammeArea[] }) {
  const { t } = useTranslation();
  if (areas.length === 0) return null;
  return (
    <p className="legend-programme">
      <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
        <g className="map-programme">
          <rect x="3" y="3" width="18" height="10" />
          <rect x="3" y="3" width="18" height="10" className="map-programme-core" />
        </g>
      </svg>
      <span>
        {t('monitoring.programmeAreas')}{' '}
        {areas.map(({ code, name }, index) => (
          <Fragment key={code}>
            {index > 0 && ', '}
            <Link to={`/programm/${code}`}>{name}</Link>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
