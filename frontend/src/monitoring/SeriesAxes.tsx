import type { Frame, Line, Scales } from './lines';

interface Props {
  lines: Line[];
  scales: Scales;
  frame: Frame;
  number: (value: number) => string;
}

/** Fine rules at the round values. */
export function SeriesRules({ scales, frame }: Pick<Props, 'scales' | 'frame'>) {
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
    </g>
  );
}

/** The round values to the left and the years below: writing beside the drawing, not within. */
export function SeriesAxisLabels({ lines, scales, frame, number }: Props) {
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))].sort();
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
      {dates.map((date) => (
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
