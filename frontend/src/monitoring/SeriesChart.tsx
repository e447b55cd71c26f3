import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { seamsOf, type SeriesBreak } from '../ui/charts/breaks';
import { useWidth } from '../ui/useWidth';
import { figureOf, scalesFor, spread, type Frame, type Line } from './lines';
import { SeriesAxisLabels, SeriesRules } from './SeriesAxes';
import { SeriesLine } from './SeriesLine';
import { useWords } from '../ui/figure/useWords';

const HEIGHT = 320;
const LABEL_GAP = 20;
const NARROW = 520;

interface Props {
  lines: Line[];
  indicator: IndicatorRef;
  breaks: SeriesBreak[];
}

/** Lines over time, drawn at the width there is so that the writing keeps its size. */
export function SeriesChart({ lines, indicator, breaks }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(indicator);
  const box = useRef<HTMLDivElement>(null);
  const frame = frameFor(useWidth(box, 720), lines);
  const scales = scalesFor(lines, frame);
  const seams = seamsOf(
    lines.flatMap((line) => line.values.map(({ date }) => date)),
    breaks,
  );
  const inner = frame.width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  const areas = format.list(lines.map((line) => line.label));
  return (
    <div ref={box} className="series-chart" style={{ height: HEIGHT }}>
      <svg
        width={inner}
        height={tall}
        viewBox={`${String(frame.left)} ${String(frame.top)} ${String(inner)} ${String(tall)}`}
        style={{ left: frame.left, top: frame.top }}
        role="img"
        aria-label={t('monitoring.seriesLabel', { indicator: indicator.name, areas })}
      >
        <SeriesRules {...{ scales, frame, seams }} />
        {lines.map((line, index) => (
          <SeriesLine key={line.code} {...{ line, index, scales, seams }} />
        ))}
      </svg>
      <div aria-hidden="true">
        <SeriesAxisLabels {...{ lines, scales, frame, seams }} number={words.number} />
        {labelsOf(lines, frame, scales).map(({ line, index, top }) => (
          <span
            key={line.code}
            className={`line-label line-${String(index)}`}
            style={{ left: frame.width - frame.right + 12, top }}
          >
            {frame.width < NARROW ? line.code || t('monitoring.cityShort') : line.label}
          </span>
        ))}
      </div>
    </div>
  );
}

function frameFor(width: number, lines: Line[]): Frame {
  const longest = Math.max(...lines.map((line) => line.label.length));
  const right = width < NARROW ? 56 : Math.min(200, 28 + longest * 8);
  return { width, height: HEIGHT, left: 48, right, top: 16, bottom: 32 };
}

/** Where the names of the lines stand: at the height of the last figure, pushed apart. */
function labelsOf(lines: Line[], frame: Frame, scales: ReturnType<typeof scalesFor>) {
  const named = lines.flatMap((line, index) => {
    const last = line.values.findLast((value) => figureOf(value) !== null);
    return last ? [{ line, index, y: scales.y(figureOf(last) ?? 0) }] : [];
  });
  const tops = spread(
    named.map((name) => name.y),
    LABEL_GAP,
    frame.height - frame.bottom,
  );
  return named.map((name, at) => ({ ...name, top: tops[at] ?? 0 }));
}
