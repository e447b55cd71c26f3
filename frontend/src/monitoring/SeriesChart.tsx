import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useWidth } from '../ui/useWidth';
import { figureOf, linePath, scalesFor, spread, type Frame, type Line } from './lines';
import { SeriesAxes } from './SeriesAxes';
import { useWords } from './useWords';

const HEIGHT = 320;
const LABEL_GAP = 17;

interface Props {
  lines: Line[];
  indicator: IndicatorRef;
}

/** Lines over time, drawn at the width there is so that the writing keeps its size. */
export function SeriesChart({ lines, indicator }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(indicator);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const longest = Math.max(...lines.map((line) => line.label.length));
  const right = width < 520 ? 60 : Math.min(190, 24 + longest * 7.5);
  const frame: Frame = { width, height: HEIGHT, left: 44, right, top: 16, bottom: 32 };
  const scales = scalesFor(lines, frame);
  const areas = format.list(lines.map((line) => line.label));
  const ends = lines.map((line) => {
    const last = line.values.findLast((value) => figureOf(value) !== null);
    return last ? { x: scales.x(last.date), y: scales.y(figureOf(last) ?? 0) } : null;
  });
  const labels = spread(
    ends.map((end) => end?.y ?? HEIGHT),
    LABEL_GAP,
  );
  return (
    <div ref={box} className="series-chart">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={t('monitoring.seriesLabel', { indicator: indicator.name, areas })}
      >
        <SeriesAxes lines={lines} scales={scales} frame={frame} number={words.number} />
        {lines.map((line, index) => (
          <g key={line.code} className={`line line-${String(index)}`}>
            <path d={linePath(line, scales)} />
            {line.values.map((value) => {
              const figure = figureOf(value);
              if (figure === null) return null;
              return (
                <circle key={value.date} cx={scales.x(value.date)} cy={scales.y(figure)} r="3.5" />
              );
            })}
            {ends[index] && (
              <text x={ends[index].x + 10} y={(labels[index] ?? 0) + 5}>
                {right < 100 ? line.code || t('monitoring.cityShort') : line.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
