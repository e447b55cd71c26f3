import type { Seam } from '../ui/charts/breaks';
import { figureOf, linePath, type Line, type Scales } from './lines';

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
        return <circle key={value.date} cx={scales.x(value.date)} cy={scales.y(figure)} r="3.5" />;
      })}
    </g>
  );
}
