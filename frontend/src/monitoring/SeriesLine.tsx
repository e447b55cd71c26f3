import type { Seam } from '../ui/charts/breaks';
import { figureOf, linePath, type Line, type Scales } from './lines';

const BAR = { before: 8, reach: 9 };

interface Props {
  line: Line;
  index: number;
  scales: Scales;
  seams: Seam[];
}

/** One area's line with a point at every figure. */
export function SeriesLine({ line, index, scales, seams }: Props) {
  return (
    <g className={`line line-${String(index)}`} data-area={line.code}>
      <path d={linePath(line, scales, seams)} />
      {line.values.map((value) => {
        const figure = figureOf(value);
        if (figure === null) return null;
        return (
          <circle
            key={value.date}
            {...(value.continuedFrom ? { className: 'continued' } : {})}
            cx={scales.x(value.date)}
            cy={scales.y(figure)}
            r={value.continuedFrom ? 4.5 : 3.5}
          />
        );
      })}
      <Beginning line={line} scales={scales} />
    </g>
  );
}

/** A bar before the first point of a line that has a gap there: it begins here, and nothing leads up to it. */
function Beginning({ line, scales }: Pick<Props, 'line' | 'scales'>) {
  const first = line.values.find((value) => figureOf(value) !== null && !value.continuedFrom);
  const isBroken = first && line.gaps?.some(({ date }) => date < first.date);
  if (!isBroken) return null;
  const [x, y] = [scales.x(first.date) - BAR.before, scales.y(figureOf(first) ?? 0)];
  return <line className="beginning" x1={x} x2={x} y1={y - BAR.reach} y2={y + BAR.reach} />;
}
