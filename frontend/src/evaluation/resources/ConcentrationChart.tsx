import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

interface Props {
  label: string;
  curve: { population: number; amount: number }[];
}

const SIZE = 320;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The curve against the diagonal; the table below holds the same. */
export function ConcentrationChart({ label, curve }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = (part: number) => part * SIZE;
  const up = (part: number) => SIZE - part * SIZE;
  const path = curve
    .map(
      ({ population, amount }, i) =>
        `${i === 0 ? 'M' : 'L'}${at(population).toFixed(1)},${up(amount).toFixed(1)}`,
    )
    .join('');
  return (
    <figure className="concentration">
      <span className="axis-title" aria-hidden="true">
        {t('evaluation.resources.cumulatedMoney')}
      </span>
      <div className="plot">
        <div className="plot-up" aria-hidden="true">
          {TICKS.map((tick) => (
            <span key={tick} style={{ top: `${String((1 - tick) * 100)}%` }}>
              {format.percent(tick * 100, 0)}
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`} role="img" aria-label={label}>
          <g className="axes">
            {TICKS.map((tick) => (
              <g key={tick}>
                <line x1={0} x2={SIZE} y1={up(tick)} y2={up(tick)} />
                <line x1={at(tick)} x2={at(tick)} y1={0} y2={SIZE} />
              </g>
            ))}
          </g>
          <line className="concentration-even" x1={0} y1={SIZE} x2={SIZE} y2={0} />
          <path className="concentration-curve" d={path} />
        </svg>
        <div className="plot-along" aria-hidden="true">
          {TICKS.map((tick) => (
            <span key={tick} style={{ left: `${String(tick * 100)}%` }}>
              {format.percent(tick * 100, 0)}
            </span>
          ))}
        </div>
      </div>
      <figcaption className="muted">
        <span className="axis-title" aria-hidden="true">
          {t('evaluation.resources.cumulatedPeople')}
        </span>
        {t('evaluation.resources.reading')}
      </figcaption>
    </figure>
  );
}
