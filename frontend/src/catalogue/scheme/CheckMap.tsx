import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { drawingOf } from '../../ui/map/areas';
import type { NumberedFinding } from './findings';

/** So wide is the ring around a place that would be too small to see. */
const RING = 14;

interface Props {
  boundaries: FeatureCollection;
  findings: NumberedFinding[];
}

/** The areas of a file as they would be stored, and where the check found something: by the findings' numbers. */
export function CheckMap({ boundaries, findings }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { width, height, areas, drawn } = useMemo(
    () => drawingOf(boundaries, 'DISTRICT'),
    [boundaries],
  );
  const concerned = new Set(findings.flatMap(({ finding }) => [finding.district, finding.other]));
  const places = findings.flatMap(({ number, finding }) =>
    finding.where === null ? [] : [{ number, finding, ...drawn(finding.where) }],
  );
  return (
    <figure className="check-map">
      <svg
        className="outline-map"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={t('catalogue.areas.mapLabel', {
          areas: format.integer(areas.length),
          places: format.integer(places.length),
        })}
      >
        {areas.map(({ code, outline }) => (
          <path
            key={code}
            d={outline}
            className={concerned.has(code) ? 'outline outline--concerned' : 'outline'}
          >
            <title>{code}</title>
          </path>
        ))}
        {places.map(({ number, finding, outline, middle: [x, y] }) => (
          <g key={number} className={`place place--${finding.severity.toLowerCase()}`}>
            <path d={outline} className="place-shape" />
            <circle cx={x} cy={y} r={RING} className="place-ring" />
            <text x={x} y={y - RING - 4} className="place-number">
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="muted">
        {t(places.length > 0 ? 'catalogue.areas.mapNote' : 'catalogue.areas.mapNoteClean')}
      </figcaption>
    </figure>
  );
}
