import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

interface Props {
  label: string;
  curve: { population: number; amount: number }[];
}

const SIZE = 320;
/** Room for the labels of the lines, left of them and below. */
const LEFT = 44;
const BELOW = 24;
const EDGE = 18;
const GAP = 6;
const VIEW = [-LEFT, -EDGE, LEFT + SIZE + EDGE, EDGE + SIZE + BELOW].join(' ');
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
      <div className="concentration-frame">
        <span className="axis-title axis-title--up" aria-hidden="true">
          {t('evaluation.resources.cumulatedMoney')}
        </span>
        <svg viewBox={VIEW} role="img" aria-label={label}>
          <g className="axes">
            {TICKS.map((tick) => (
              <g key={tick}>
                <line x1={0} x2={SIZE} y1={up(tick)} y2={up(tick)} />
                <line x1={at(tick)} x2={at(tick)} y1={0} y2={SIZE} />
                <text x={-GAP} y={up(tick)} textAnchor="end" dominantBaseline="middle">
                  {format.percent(tick * 100, 0)}
                </text>
                <text x={at(tick)} y={SIZE + GAP} textAnchor="middle" dominantBaseline="hanging">
                  {format.percent(tick * 100, 0)}
                </text>
              </g>
            ))}
          </g>
          <line className="concentration-even" x1={0} y1={SIZE} x2={SIZE} y2={0} />
          <path className="concentration-curve" d={path} />
        </svg>
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
