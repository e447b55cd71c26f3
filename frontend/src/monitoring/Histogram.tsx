import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { linear } from '../ui/charts/scale';
import { classOf, type Classification } from './classes';

interface Props {
  values: number[];
  classification: Classification;
  /** The city's own value, marked below the bars. */
  city: number | null;
  number: (value: number) => string;
}

const BARS = 24;
const [WIDTH, HEIGHT, FOOT] = [320, 72, 10];

/** How the values lie: many narrow bars, each in the colour of its class. The legend is its table. */
export const Histogram = memo(function Histogram(props: Props) {
  const { values, classification, city, number } = props;
  const { t } = useTranslation();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const counts = countsOf(values, low, high);
  const most = Math.max(...counts);
  const x = linear(low, high, 0, WIDTH);
  const width = WIDTH / BARS;
  const label = t('monitoring.histogram', { low: number(low), high: number(high) });
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
    >
      {counts.map((count, index) => {
        const tall = (count / most) * (HEIGHT - FOOT);
        const middle = low + ((index + 0.5) / BARS) * (high - low);
        const step = classOf(classification, middle)?.step ?? 4;
        return (
          <rect
            key={index}
            className={`area ${classification.ramp}-${String(step)}`}
            x={index * width}
            y={HEIGHT - FOOT - tall}
            width={width}
            height={tall}
          />
        );
      })}
      <line className="histogram-base" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {classification.classes.slice(1).map(({ from }) => (
        <line key={from} className="histogram-limit" x1={x(from)} x2={x(from)} y2={HEIGHT - FOOT} />
      ))}
      {city !== null && city >= low && city <= high && (
        <path
          className="histogram-city"
          d={`M${x(city).toFixed(1)},${String(HEIGHT - FOOT + 1)}l5,9h-10z`}
        />
      )}
    </svg>
  );
});

function countsOf(values: number[], low: number, high: number): number[] {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const value of values) {
    const at = high === low ? 0 : Math.floor(((value - low) / (high - low)) * BARS);
    const bar = Math.min(BARS - 1, at);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}
