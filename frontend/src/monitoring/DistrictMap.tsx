import type { FeatureCollection } from 'geojson';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { drawingOf, neighbour } from '../ui/map/areas';
import { classesOf } from './classes';
import { Legend } from './Legend';
import { MapArea } from './MapArea';
import { MapPatterns } from '../ui/map/MapPatterns';
import { MapReading } from './MapReading';
import type { Toggle, View } from './view';

interface Props {
  boundaries: FeatureCollection;
  values: Values;
  view: View;
  onToggle: Toggle;
}

/** The areas in classes of the indicator. One tab stop; arrow keys move, Enter compares. */
export function DistrictMap({ boundaries, values, view, onToggle }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const patterns = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const { width, height, areas } = useMemo(
    () => drawingOf(boundaries, view.level),
    [boundaries, view.level],
  );
  const byCode = useMemo(
    () => new Map(values.items.map((value) => [value.district.code, value])),
    [values],
  );
  const classes = useMemo(() => classesOf(openValues(values)), [values]);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = areas.some((area) => area.code === current) ? current : areas[0]?.code;

  const move = (code: string, key: string) => {
    const next = neighbour(areas, code, key);
    if (next !== null)
      drawing.current?.querySelector<SVGPathElement>(`[data-code="${next}"]`)?.focus();
  };
  const label = t('monitoring.mapLabel', {
    indicator: values.indicator.name,
    date: format.date(values.date),
  });
  // The chosen ones are drawn last, so that no neighbour covers their outline.
  const drawn = [...areas].sort(
    (a, b) => Number(view.districts.includes(a.code)) - Number(view.districts.includes(b.code)),
  );
  return (
    <figure className="map">
      <svg
        ref={drawing}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="group"
        aria-label={label}
      >
        <MapPatterns id={patterns} />
        {drawn.map((area) => (
          <MapArea
            key={area.code}
            area={area}
            value={byCode.get(area.code)}
            indicator={values.indicator}
            classes={classes}
            patterns={patterns}
            chosen={view.districts.includes(area.code)}
            isStop={area.code === stop}
            onToggle={onToggle}
            onMove={move}
            onRead={setCurrent}
          />
        ))}
      </svg>
      <MapReading value={current === null ? undefined : byCode.get(current)} values={values} />
      <Legend classes={classes} values={values} patterns={patterns} />
    </figure>
  );
}

function openValues(values: Values): number[] {
  return values.items.flatMap((item) =>
    item.status === 'AVAILABLE' && typeof item.value === 'number' ? [item.value] : [],
  );
}
