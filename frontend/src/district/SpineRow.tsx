import { useTranslation } from 'react-i18next';
import { useWords } from '../ui/figure/useWords';
import type { SpineRow as Row } from './spine';

interface Props {
  row: Row;
  /** The city's name. */
  city: string;
}

const [WIDTH, HEIGHT, EDGE] = [240, 24, 6];
const x = (place: number) => EDGE + place * (WIDTH - 2 * EDGE);

/** All areas as a light band, their middle half as a darker one, the city in the middle, a dot for this area. */
export function SpineRow({ row: { entry, values, places, own, hasCity }, city }: Props) {
  const { t } = useTranslation();
  const words = useWords(entry.indicator);
  const label = t('district.spine.label', {
    name: entry.value.district.name,
    value: words.value(entry.value),
    city,
    ofCity: words.value(entry.city),
    min: words.withUnit(values.min),
    max: words.withUnit(values.max),
    lower: words.withUnit(values.lower),
    upper: words.withUnit(values.upper),
  });
  return (
    <li>
      <span className="spine-name">{entry.indicator.name}</span>
      <svg
        className="spine-row"
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={label}
      >
        <Band className="spine-all" from={places.min} to={places.max} height={8} />
        <Band className="spine-half" from={places.lower} to={places.upper} height={14} />
        {hasCity && <line className="spine-city" x1={x(0.5)} x2={x(0.5)} y1={0} y2={HEIGHT} />}
        {own !== null && <circle className="strip-here" cx={x(own)} cy={HEIGHT / 2} r="5" />}
      </svg>
      <span className="spine-value numbers">{words.value(entry.value)}</span>
    </li>
  );
}

interface BandProps {
  className: string;
  from: number;
  to: number;
  height: number;
}

function Band({ className, from, to, height }: BandProps) {
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  return (
    <rect
      className={className}
      x={left}
      width={Math.max(1, right - left)}
      y={(HEIGHT - height) / 2}
      height={height}
    />
  );
}
