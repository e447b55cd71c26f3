import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useWords } from '../ui/figure/useWords';
import { stepFrom } from '../ui/map/areas';
import { useWidth } from '../ui/useWidth';
import type { Pair } from './rows';
import { namedDots, scatterOf } from './scatter';
import { ScatterDot } from './ScatterDot';
import { ScatterFrame } from './ScatterFrame';
import { useChosenList } from './selection';
import { openFigure } from './shades';

interface Props {
  pairs: Pair[];
  city: Pair;
  along: IndicatorRef;
  upwards: IndicatorRef;
  label: string;
}

const HEIGHT = 460;
const LETTER = 7.2;

/** Each area at its two figures, the city's as lines. One tab stop; arrow keys move, Enter chooses. */
export function ScatterChart({ pairs, city, along, upwards, label }: Props) {
  const { t } = useTranslation();
  const words = useWords(along);
  const otherWords = useWords(upwards);
  const chosen = useChosenList();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const plane = useMemo(
    () => ({ width, height: HEIGHT, left: 52, right: 16, top: 24, bottom: 52 }),
    [width],
  );
  const scatter = useMemo(() => scatterOf(pairs, plane), [pairs, plane]);
  const { dots } = scatter;
  const byCode = useMemo(() => new Map(pairs.map((pair) => [pair.district.code, pair])), [pairs]);
  const nameOf = (code: string) => {
    const pair = byCode.get(code);
    return pair ? words.area(pair.district) : code;
  };
  const [stop, setStop] = useState<string | null>(null);
  const entrance = dots.some((dot) => dot.code === stop) ? stop : dots[0]?.code;
  const move = useCallback(
    (code: string, key: string) => {
      const next = stepFrom(dots, code, key);
      if (next === null) return;
      setStop(next);
      box.current?.querySelector<SVGElement>(`[data-area="${next}"]`)?.focus();
    },
    [dots],
  );
  return (
    <div ref={box} className="scatter" style={{ height: HEIGHT }}>
      <svg width={width} height={HEIGHT} role="group" aria-label={label}>
        <ScatterFrame
          plane={plane}
          scatter={scatter}
          city={[openFigure(city.here), city.other ? openFigure(city.other) : null]}
        />
        {dots.map((dot) => {
          const pair = byCode.get(dot.code);
          return (
            <ScatterDot
              key={dot.code}
              code={dot.code}
              x={dot.middle[0]}
              y={dot.middle[1]}
              label={`${nameOf(dot.code)}: ${pair?.here.display ?? ''}, ${pair?.other?.display ?? ''}`}
              isStop={dot.code === entrance}
              onMove={move}
            />
          );
        })}
      </svg>
      <div aria-hidden="true">
        {scatter.xTicks.map((tick) => (
          <span
            key={tick}
            className="axis-label axis-label--date"
            style={{ left: scatter.x(tick), top: HEIGHT - plane.bottom + 6 }}
          >
            {words.tick(tick)}
          </span>
        ))}
        {scatter.yTicks.map((tick) => (
          <span
            key={tick}
            className="axis-label axis-label--value"
            style={{ width: plane.left - 8, top: scatter.y(tick) }}
          >
            {otherWords.tick(tick)}
          </span>
        ))}
        <span className="axis-name axis-name--along">
          {t('monitoring.axisAlong', { name: along.name, unit: along.unit })}
        </span>
        <span className="axis-name axis-name--upwards">
          {t('monitoring.axisUpwards', { name: upwards.name, unit: upwards.unit })}
        </span>
        {namedDots(dots, chosen, plane, (code) => 12 + nameOf(code).length * LETTER).map((dot) => (
          <span
            key={dot.code}
            data-area={dot.code}
            className={`dot-name ${chosen.includes(dot.code) ? 'dot-name--chosen' : ''}`}
            style={{ left: dot.middle[0] + 8, top: dot.middle[1] }}
          >
            {nameOf(dot.code)}
          </span>
        ))}
      </div>
    </div>
  );
}
