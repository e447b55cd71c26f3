import { useTranslation } from 'react-i18next';
import type { TargetAttainment } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import type { Bearer } from './bearer';
import { linear, pathThrough, ticksFor } from '../charts/scale';
import { milestonesOf, useMilestones } from './useMilestones';

const [WIDTH, HEIGHT] = [420, 180];
const EDGE = { left: 8, right: 8, top: 10, bottom: 10 };

const LINE = 'M0,4L24,4';

interface Props {
  attainment: TargetAttainment;
  kind: Bearer['kind'];
}

/** Baseline, straight path, milestones beside it and target, with the figures as they came and the city's beside them. */
export function TargetChart({ attainment, kind }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const between = useMilestones(attainment);
  const { name, readings, path, target } = attainment;
  const area = readings.map(({ date, value }) => ({ date, value }));
  const city = readings.map((point) => ({ date: point.date, value: point.city }));
  const way = path.map(({ day, value }) => ({ date: day, value }));
  const straight = [...way.slice(0, 1), ...way.slice(1).slice(-1)];
  const milestones = milestonesOf(path);
  const values = [...area, ...city, ...way].flatMap((point) => point.value ?? []);
  if (values.length === 0) return <p className="muted">{t('goal.target.missing')}</p>;
  const times = [...area, ...way].map(({ date }) => Date.parse(date));
  const along = linear(Math.min(...times), Math.max(...times), EDGE.left, WIDTH - EDGE.right);
  const x = (date: string) => along(Date.parse(date));
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const y = linear(ticks[0] ?? 0, ticks.at(-1) ?? 1, HEIGHT - EDGE.bottom, EDGE.top);
  const days = [...new Set([...area, ...way].map(({ date }) => date))].sort();
  const said = readings.map(
    ({ date, display }) => `${format.date(date)} ${display ?? t('goal.target.hidden')}`,
  );
  const aimed = target.display ?? t('goal.target.hidden');
  const label = t('goal.target.chartText', {
    ...{ name, aimed },
    values: said.join(', '),
    due: format.date(target.date),
  });
  const hasCity = city.some(({ value }) => value !== null);
  const end = way.at(-1);
  return (
    <figure>
      <div className="target-plot">
        <Values ticks={ticks} y={y} />
        <svg
          className="target-chart"
          viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
          role="img"
          aria-label={[label, between].filter(Boolean).join(' ')}
        >
          {ticks.map((tick) => (
            <path
              key={tick}
              className="target-chart-axis"
              d={`M0,${String(y(tick))}H${String(WIDTH)}`}
            />
          ))}
          {hasCity && <path className="target-chart-city" d={pathThrough(city, x, y)} />}
          <path className="target-chart-path" d={pathThrough(straight, x, y)} />
          <path className="target-chart-line" d={pathThrough(area, x, y)} />
          {area.map(
            ({ date, value }) =>
              value !== null && (
                <circle
                  key={date}
                  className="target-chart-dot"
                  cx={x(date)}
                  cy={y(value)}
                  r="3.5"
                />
              ),
          )}
          {milestones.map(({ day, value }) => (
            <path key={day} className="target-chart-milestone" d={diamond(x(day), y(value))} />
          ))}
          {end && <circle className="target-chart-aim" cx={x(end.date)} cy={y(end.value)} r="5" />}
        </svg>
        <Days days={days} />
      </div>
      <Legend hasCity={hasCity} hasMilestones={milestones.length > 0} kind={kind} />
    </figure>
  );
}

interface ValuesProps {
  ticks: number[];
  y: (value: number) => number;
}

/** Round numbers beside the drawing; the table says the figures. */
function Values({ ticks, y }: ValuesProps) {
  const format = useFormat();
  const decimals = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return (
    <div className="target-plot-values" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ top: `${String((y(tick) / HEIGHT) * 100)}%` }}>
          {format.number(tick, decimals)}
        </span>
      ))}
    </div>
  );
}

/** The first and the last day below the drawing. */
function Days({ days }: { days: string[] }) {
  const format = useFormat();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <div className="target-plot-days" aria-hidden="true">
      {first !== undefined && <span>{format.date(first)}</span>}
      {last !== undefined && last !== first && <span>{format.date(last)}</span>}
    </div>
  );
}

/** A mark of its own, so that nobody takes it for a figure or for the way. */
function diamond(x: number, y: number): string {
  return `M${String(x)},${String(y - 4)}l4,4l-4,4l-4,-4z`;
}

interface LegendProps {
  hasCity: boolean;
  hasMilestones: boolean;
  kind: Bearer['kind'];
}

function Legend({ hasCity, hasMilestones, kind }: LegendProps) {
  const { t } = useTranslation();
  const lines = [
    ['target-chart-line', LINE, t(`goal.target.of.${kind}`)],
    ['target-chart-path', LINE, t('goal.target.legend.path')],
    ...(hasMilestones
      ? [['target-chart-milestone', diamond(12, 4), t('goal.target.legend.milestone')]]
      : []),
    ...(hasCity ? [['target-chart-city', LINE, t('goal.target.legend.city')]] : []),
  ];
  return (
    <ul className="target-legend">
      {lines.map(([look, drawn, word]) => (
        <li key={look}>
          <svg viewBox="0 0 24 8" aria-hidden="true">
            <path className={look} d={drawn} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
