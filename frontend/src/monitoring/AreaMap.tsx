import type { FeatureCollection } from 'geojson';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Level } from '../api/types';
import { usePointed } from '../ui/linked';
import { drawingOf, stepFrom, type DrawnArea } from '../ui/map/areas';
import { MapPatterns } from '../ui/map/MapPatterns';
import { classOf, type Classification } from './classes';
import { MapArea } from './MapArea';
import { useChosenList } from './selection';
import type { Shade } from './shades';

interface Props {
  boundaries: FeatureCollection;
  level: Level;
  shades: Shade[];
  classification: Classification;
  /** Id under which the patterns for gaps can be used, in the legend too. */
  patterns: string;
  label: string;
  /** The districts of each programme area, for a line around them. */
  programme: string[][];
}

/** The areas in their classes' colours. One tab stop; arrow keys move, Enter chooses. */
export const AreaMap = memo(function AreaMap(props: Props) {
  const { boundaries, level, shades, classification, patterns, label, programme } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => drawingOf(boundaries, level), [boundaries, level]);
  const around = useMemo(() => programme.map(drawn.around), [programme, drawn]);
  const byCode = useMemo(() => new Map(shades.map((shade) => [shade.code, shade])), [shades]);
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
        const shade = byCode.get(area.code);
        return (
          <MapArea
            key={area.code}
            code={area.code}
            outline={area.outline}
            {...colourOf(shade, classification, patterns)}
            label={shade?.label ?? area.code}
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

function colourOf(shade: Shade | undefined, classification: Classification, patterns: string) {
  const found =
    shade?.figure == null || shade.gap ? undefined : classOf(classification, shade.figure);
  if (found) return { className: `${classification.ramp}-${String(found.step)}` };
  return { className: '', fill: `url(#${patterns}-${shade?.gap ?? 'dots'})` };
}
