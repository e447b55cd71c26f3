import type { Seam } from './breaks';
import { honestLimits, linear, pathThrough, type Point } from './scale';

interface Props {
  /** What the line says, in words. */
  label: string;
  points: Point[];
  /** The city's figures, as a second, lighter line. */
  beside?: Point[];
  /** Where the counting changed: a dashed upright, and no line across it. */
  seams?: Seam[];
  size?: 'word' | 'small';
}

const SIZES = { word: [88, 24], small: [220, 72] } as const;
const EDGE = 4;

/** A course over time, as small as a word or as one of many small multiples. */
export function Sparkline({ label, points, beside = [], seams = [], size = 'word' }: Props) {
  const [width, height] = SIZES[size];
  const all = [...points, ...beside];
  const values = all.flatMap((point) => point.value ?? []);
  const times = all.map((point) => Date.parse(point.date));
  const along = linear(Math.min(...times), Math.max(...times), EDGE, width - EDGE);
  const x = (date: string) => along(Date.parse(date));
  const y = linear(...honestLimits(values), height - EDGE, EDGE);
  const breaks = seams.map(({ from }) => from);
  const last = points.findLast((point) => point.value !== null);
  return (
    <svg
      className={`sparkline sparkline--${size}`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      {seams.map(({ at }) => (
        <line key={at} className="chart-break" x1={x(at)} x2={x(at)} y1={0} y2={height} />
      ))}
      <path className="sparkline-beside" d={pathThrough(beside, x, y, breaks)} />
      <path className="sparkline-line" d={pathThrough(points, x, y, breaks)} />
      {points.map(
        ({ date, value }) =>
          value !== null &&
          date !== last?.date &&
          size === 'small' && (
            <circle key={date} className="sparkline-dot" cx={x(date)} cy={y(value)} r="2" />
          ),
      )}
      {last?.value != null && (
        <circle className="sparkline-dot" cx={x(last.date)} cy={y(last.value)} r="3" />
      )}
    </svg>
  );
}
