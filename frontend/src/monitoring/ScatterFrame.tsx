import type { Plane, Scatter } from './scatter';

interface Props {
  plane: Plane;
  scatter: Scatter;
  /** The city's two figures; its lines part the plane into four fields. */
  city: [number | null, number | null];
}

/** The rules at round values and the city's lines. */
export function ScatterFrame({ plane, scatter, city }: Props) {
  const { x, y, xTicks, yTicks } = scatter;
  const [left, right] = [plane.left, plane.width - plane.right];
  const [top, bottom] = [plane.top, plane.height - plane.bottom];
  const [cityX, cityY] = city;
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
      <g className="city-lines">
        {cityX !== null && <line x1={x(cityX)} x2={x(cityX)} y1={top} y2={bottom} />}
        {cityY !== null && <line x1={left} x2={right} y1={y(cityY)} y2={y(cityY)} />}
      </g>
    </>
  );
}
