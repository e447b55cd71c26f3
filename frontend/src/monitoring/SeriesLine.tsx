import { figureOf, linePath, type Line, type Scales } from './lines';

/** One area's line with a point at every figure. */
export function SeriesLine({ line, index, scales }: { line: Line; index: number; scales: Scales }) {
  return (
    <g className={`line line-${String(index)}`} data-area={line.code}>
      <path d={linePath(line, scales)} />
      {line.values.map((value) => {
        const figure = figureOf(value);
        if (figure === null) return null;
        return <circle key={value.date} cx={scales.x(value.date)} cy={scales.y(figure)} r="3.5" />;
      })}
    </g>
  );
}
