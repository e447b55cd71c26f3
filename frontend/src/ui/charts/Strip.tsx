import { linear } from './scale';

interface Props {
  /** What the picture says, in words; it stands for the picture. */
  label: string;
  positions: { code: string; value: number }[];
  min: number;
  max: number;
  median: number | null;
  city: number | null;
  /** The value that is looked at; null where it is not shown. */
  value: number | null;
}

const [WIDTH, HEIGHT, EDGE] = [240, 28, 6];

/** The place of one area among all: a fine stroke for each, a dot for this one. No ranks, no colours. */
export function Strip({ label, positions, min, max, median, city, value }: Props) {
  const x = linear(min, max, EDGE, WIDTH - EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
    >
      <line className="strip-base" x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      {positions.map((position) => (
        <line
          key={position.code}
          className="strip-each"
          x1={x(position.value)}
          x2={x(position.value)}
          y1={middle - 5}
          y2={middle + 5}
        />
      ))}
      {median !== null && (
        <line className="strip-median" x1={x(median)} x2={x(median)} y1={4} y2={HEIGHT - 4} />
      )}
      {city !== null && (
        <path className="strip-city" d={`M${x(city).toFixed(1)},${String(HEIGHT - 8)}l4,7h-8z`} />
      )}
      {value !== null && <circle className="strip-here" cx={x(value)} cy={middle} r="5" />}
    </svg>
  );
}
