import { useCallback, useMemo, useRef, useState } from 'react';
import { stepFrom } from '../map/areas';
import { useChosenList } from '../map/selection';
import { useWidth } from '../useWidth';
import { namedDots, scatterOf, type ScatterPoint } from './scatter';
import { ScatterDot } from './ScatterDot';
import { ScatterFrame } from './ScatterFrame';
import './scatter.css';

/** What an axis is called and how a round value at it is written. */
export interface Axis {
  name: string;
  tick: (value: number) => string;
}

interface Props {
  points: ScatterPoint[];
  /** Two values whose lines part the plane into four fields. */
  cut: [number | null, number | null];
  along: Axis;
  upwards: Axis;
  label: string;
}

const HEIGHT = 460;
const LETTER = 7.2;

/** Each area at its two figures. One tab stop; arrow keys move, Enter chooses. */
export function ScatterChart({ points, cut, along, upwards, label }: Props) {
  const chosen = useChosenList();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const plane = useMemo(
    () => ({ width, height: HEIGHT, left: 52, right: 16, top: 24, bottom: 52 }),
    [width],
  );
  const scatter = useMemo(() => scatterOf(points, plane), [points, plane]);
  const { dots } = scatter;
  const byCode = useMemo(() => new Map(points.map((point) => [point.code, point])), [points]);
  const nameOf = (code: string) => byCode.get(code)?.name ?? code;
  const widthOf = (code: string) => 12 + nameOf(code).length * LETTER;
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
        <ScatterFrame plane={plane} scatter={scatter} cut={cut} />
        {dots.map((dot) => (
          <ScatterDot
            key={dot.code}
            code={dot.code}
            x={dot.middle[0]}
            y={dot.middle[1]}
            label={byCode.get(dot.code)?.label ?? dot.code}
            className={byCode.get(dot.code)?.className ?? ''}
            isStop={dot.code === entrance}
            onMove={move}
          />
        ))}
      </svg>
      <div aria-hidden="true">
        {scatter.xTicks.map((tick) => (
          <span
            key={tick}
            className="axis-label axis-label--date"
            style={{ left: scatter.x(tick), top: HEIGHT - plane.bottom + 6 }}
          >
            {along.tick(tick)}
          </span>
        ))}
        {scatter.yTicks.map((tick) => (
          <span
            key={tick}
            className="axis-label axis-label--value"
            style={{ width: plane.left - 8, top: scatter.y(tick) }}
          >
            {upwards.tick(tick)}
          </span>
        ))}
        <span className="axis-name axis-name--along">{along.name}</span>
        <span className="axis-name axis-name--upwards">{upwards.name}</span>
        {namedDots(dots, chosen, plane, widthOf).map(({ code, middle: [x, y] }) => {
          const fits = x + widthOf(code) < width;
          return (
            <span
              key={code}
              data-area={code}
              className={`dot-name ${fits ? '' : 'dot-name--before'} ${chosen.includes(code) ? 'dot-name--chosen' : ''}`}
              style={{ left: fits ? x + 8 : x - 8, top: y }}
            >
              {nameOf(code)}
            </span>
          );
        })}
      </div>
    </div>
  );
}
