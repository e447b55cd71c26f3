import { useTranslation } from 'react-i18next';
import type { ProgrammeEffect } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';
import { linear, pathThrough, ticksFor } from '../../ui/charts/scale';
import { DataTable } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';
import { useDifference } from './useDifference';

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = 8;

/** Both sides over time, the admissions marked; the table behind it holds the same. */
export function EffectChart({ effect }: { effect: ProgrammeEffect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDifference(effect.indicator);
  const { series, pairs } = effect;
  const values = series.flatMap(({ own, other }) => [own, other]);
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const times = series.map(({ date }) => Date.parse(date));
  const along = linear(Math.min(...times), Math.max(...times), EDGE, WIDTH - EDGE);
  const x = (date: string) => along(Date.parse(date));
  const y = linear(ticks[0] ?? 0, ticks.at(-1) ?? 1, HEIGHT - EDGE, EDGE);
  const line = (side: 'own' | 'other') =>
    pathThrough(
      series.map((point) => ({ date: point.date, value: point[side] })),
      x,
      y,
    );
  const admitted = [...new Set(pairs.map((pair) => pair.admitted))].sort();
  const last = series.at(-1)?.date ?? effect.date;
  const label = t('evaluation.effect.chart', { name: effect.indicator.name });
  return (
    <figure className="effect-chart">
      <ul className="effect-legend">
        <li className="effect-own">{t('evaluation.effect.own')}</li>
        <li className="effect-other">{t('evaluation.effect.other')}</li>
        <li className="effect-admitted">
          {t('evaluation.effect.admitted', { dates: format.list(admitted.map(format.date)) })}
        </li>
      </ul>
      <div className="plot">
        <div className="plot-up" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} style={{ top: `${String((y(tick) / HEIGHT) * 100)}%` }}>
              {words.value(tick)}
            </span>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
        >
          <g className="axes">
            {ticks.map((tick) => (
              <line key={tick} x1={0} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            ))}
            {admitted.map((date) => (
              <line
                key={date}
                className="chart-break"
                x1={x(date)}
                x2={x(date)}
                y1={0}
                y2={HEIGHT}
              />
            ))}
          </g>
          <path className="effect-line effect-line--other" d={line('other')} />
          <path className="effect-line effect-line--own" d={line('own')} />
        </svg>
        <div className="plot-along" aria-hidden="true">
          {series.map(({ date }) => (
            <span key={date} style={{ left: `${String((x(date) / WIDTH) * 100)}%` }}>
              {date.slice(0, 4)}
            </span>
          ))}
        </div>
      </div>
      {last < effect.date && <p>{t('evaluation.effect.ends', { date: format.date(last) })}</p>}
      <Disclosure title={t('evaluation.effect.table')}>
        <DataTable label={label}>
          <thead>
            <tr>
              <th scope="col">{t('evaluation.date')}</th>
              <th scope="col" className="figure">
                {t('evaluation.effect.own')}
              </th>
              <th scope="col" className="figure">
                {t('evaluation.effect.other')}
              </th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ date, own, other }) => (
              <tr key={date}>
                <th scope="row">{format.date(date)}</th>
                <td className="figure">{words.value(own)}</td>
                <td className="figure">{words.value(other)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Disclosure>
    </figure>
  );
}
