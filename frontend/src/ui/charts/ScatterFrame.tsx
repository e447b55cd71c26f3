import type { Plane, Scatter } from './scatter';

interface Props {
  plane: Plane;
  scatter: Scatter;
  /** Two values whose lines part the plane into four fields. */
  cut: [number | null, number | null];
}

/** The rules at round values and the lines that part it. */
export function ScatterFrame({ plane, scatter, cut }: Props) {
  const { x, y, xTicks, yTicks } = scatter;
  const [left, right] = [plane.left, plane.width - plane.right];
  const [top, bottom] = [plane.top, plane.height - plane.bottom];
  const [cutX, cutY] = cut;
  return (
    <>
      <g className="axes">
        {xTicks.map((tick) => (
          <line key={tick} x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} />
        ))}
        {yTicks.map((tick) => (
          <line key={tick} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
        ))}
      </g>
      <g className="cut-lines">
        {cutX !== null && <line x1={x(cutX)} x2={x(cutX)} y1={top} y2={bottom} />}
        {cutY !== null && <line x1={left} x2={right} y1={y(cutY)} y2={y(cutY)} />}
      </g>
    </>
  );
}
