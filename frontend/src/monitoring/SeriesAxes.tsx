import type { Frame, Line, Scales } from './lines';

interface Props {
  lines: Line[];
  scales: Scales;
  frame: Frame;
  number: (value: number) => string;
}

/** Fine rules at round values, and the years below. */
export function SeriesAxes({ lines, scales, frame, number }: Props) {
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))].sort();
  const whole = scales.ticks.every((tick) => Number.isInteger(tick));
  return (
    <g className="axes">
      {scales.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={scales.y(tick)}
            y2={scales.y(tick)}
          />
          <text x={frame.left - 8} y={scales.y(tick) + 4} textAnchor="end">
            {whole ? String(tick) : number(tick)}
          </text>
        </g>
      ))}
      {dates.map((date) => (
        <text key={date} x={scales.x(date)} y={frame.height - 8} textAnchor="middle">
          {date.slice(0, 4)}
        </text>
      ))}
    </g>
  );
}
