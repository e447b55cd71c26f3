import type { FeatureCollection } from 'geojson';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Level } from '../../api/types';
import { usePointed } from '../linked';
import { drawingOf, stepFrom, type DrawnArea } from './areas';
import { MapArea } from './MapArea';
import { MapPatterns } from './MapPatterns';
import type { Paint } from './paint';
import { useChosenList } from './selection';

interface Props {
  boundaries: FeatureCollection;
  level: Level;
  paints: Paint[];
  /** Id under which the patterns for gaps can be used, in the legend too. */
  patterns: string;
  label: string;
  /** The districts of each programme area, for a line around them. */
  programme: string[][];
}

/** The areas in their classes' colours. One tab stop; arrow keys move, Enter chooses. */
export const AreaMap = memo(function AreaMap(props: Props) {
  const { boundaries, level, paints, patterns, label, programme } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => drawingOf(boundaries, level), [boundaries, level]);
  const around = useMemo(() => programme.map(drawn.around), [programme, drawn]);
  const byCode = useMemo(() => new Map(paints.map((paint) => [paint.code, paint])), [paints]);
  const [stop, setStop] = useState<string | null>(null);
  const entrance = drawn.areas.some((area) => area.code === stop) ? stop : drawn.areas[0]?.code;
  const move = useCallback(
    (code: string, key: string) => {
      const next = stepFrom(drawn.areas, code, key);
      if (next === null) return;
      setStop(next);
      drawing.current?.querySelector<SVGPathElement>(`[data-area="${next}"]`)?.focus();
    },
    [drawn],
  );
  return (
    <svg
      ref={drawing}
      className={`map-drawing map-drawing--${level}`}
      viewBox={`0 0 ${String(drawn.width)} ${String(drawn.height)}`}
      role="group"
      aria-label={label}
    >
      <MapPatterns id={patterns} />
      {drawn.areas.map((area) => {
        const paint = byCode.get(area.code);
        return (
          <MapArea
            key={area.code}
            code={area.code}
            outline={area.outline}
            {...colourOf(paint, patterns)}
            label={paint?.label ?? area.code}
            isStop={area.code === entrance}
            onMove={move}
          />
        );
      })}
      <path className="map-borders" d={drawn.borders} />
      <g className="map-programme" aria-hidden="true">
        {around.map((line) => (
          <path key={line} d={line} />
        ))}
        {around.map((line) => (
          <path key={`${line}-core`} className="map-programme-core" d={line} />
        ))}
      </g>
      <Outlines areas={drawn.areas} />
    </svg>
  );
});

/** The outlines of what is chosen and what is pointed at: above all areas, so that none covers them. */
function Outlines({ areas }: { areas: DrawnArea[] }) {
  const chosen = useChosenList();
  const pointed = usePointed();
  const outline = (code: string | null) => areas.find((area) => area.code === code)?.outline;
  return (
    <g className="map-outlines" aria-hidden="true">
      {chosen.map((code) => (
        <path key={code} className="map-chosen" d={outline(code)} />
      ))}
      <path className="map-pointed" d={outline(pointed)} />
    </g>
  );
}

function colourOf(paint: Paint | undefined, patterns: string) {
  if (paint && paint.gap === null) return { className: paint.className };
  return { className: paint?.className ?? '', fill: `url(#${patterns}-${paint?.gap ?? 'dots'})` };
}
