import { useTranslation } from 'react-i18next';
import type { Seam } from '../ui/charts/breaks';
import { spaced } from '../ui/charts/spaced';
import type { Frame, Line, Scales } from './lines';

interface Props {
  lines: Line[];
  scales: Scales;
  frame: Frame;
  seams: Seam[];
  number: (value: number) => string;
}

/** Fine rules at the round values, and a dashed upright where a break parts the series. */
export function SeriesRules({ scales, frame, seams }: Pick<Props, 'scales' | 'frame' | 'seams'>) {
  return (
    <g className="axes">
      {scales.ticks.map((tick) => (
        <line
          key={tick}
          x1={frame.left}
          x2={frame.width - frame.right}
          y1={scales.y(tick)}
          y2={scales.y(tick)}
        />
      ))}
      {seams.map(({ at }) => (
        <line
          key={at}
          className="chart-break"
          x1={scales.x(at)}
          x2={scales.x(at)}
          y1={frame.top}
          y2={frame.height - frame.bottom}
        />
      ))}
    </g>
  );
}

/** The round values to the left and the years below: writing beside the drawing, not within. */
export function SeriesAxisLabels({ lines, scales, frame, seams, number }: Props) {
  const { t } = useTranslation();
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))];
  const whole = scales.ticks.every((tick) => Number.isInteger(tick));
  return (
    <>
      {scales.ticks.map((tick) => (
        <span
          key={tick}
          className="axis-label axis-label--value"
          style={{ width: frame.left - 8, top: scales.y(tick) }}
        >
          {whole ? String(tick) : number(tick)}
        </span>
      ))}
      {seams.map(({ at }) => (
        <span
          key={at}
          className="axis-label axis-label--break"
          style={{ left: scales.x(at), top: 0 }}
        >
          {t('series.mark')}
        </span>
      ))}
      {spaced(dates, scales.x).map((date) => (
        <span
          key={date}
          className="axis-label axis-label--date"
          style={{ left: scales.x(date), top: frame.height - frame.bottom + 8 }}
        >
          {date.slice(0, 4)}
        </span>
      ))}
    </>
  );
}
