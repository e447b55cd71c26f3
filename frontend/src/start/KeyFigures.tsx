import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIndicators, useSeries } from '../api/figures';
import type { Indicator, Series } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Sparkline } from '../ui/charts/Sparkline';
import { useWords } from '../ui/figure/useWords';
import { QueryView } from '../ui/QueryView';
import { Empty, Skeleton } from '../ui/states';

/** What the city's figures are now, each with its course and the way to its map. */
export function KeyFigures() {
  const { t } = useTranslation();
  const indicators = useIndicators();
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures">{t('start.keyFigures')}</h2>
      <QueryView query={indicators}>
        {({ items }) => {
          const known = items.filter(({ dates = [] }) => dates.length > 0);
          if (known.length === 0) {
            return (
              <Empty title={t('monitoring.noIndicators')}>{t('monitoring.noIndicatorsText')}</Empty>
            );
          }
          return (
            <ul className="key-figures">
              {known.map((indicator) => (
                <KeyFigure key={indicator.code} indicator={indicator} />
              ))}
            </ul>
          );
        }}
      </QueryView>
    </section>
  );
}

function KeyFigure({ indicator }: { indicator: Indicator }) {
  const series = useSeries(indicator.code, 'DISTRICT', []);
  return (
    <li className="key-figure">
      <QueryView query={series} waiting={<Skeleton lines={3} />}>
        {(data) => <CityFigure series={data} />}
      </QueryView>
    </li>
  );
}

function CityFigure({ series }: { series: Series }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(series.indicator);
  const last = series.city.at(-1);
  const first = series.city.length > 1 ? series.city[0] : undefined;
  if (!last) return null;
  const { code, name } = series.indicator;
  const points = series.city.map(({ date, value, status }) => ({
    date,
    value: status === 'AVAILABLE' ? (value ?? null) : null,
  }));
  return (
    <>
      <h3>
        <Link to={`/monitoring?indicator=${encodeURIComponent(code)}`}>{name}</Link>
      </h3>
      <p className="key-line">
        <span className="key-value">{words.value(last)}</span>
        {first && (
          <Sparkline
            points={points}
            label={t('start.course', { from: format.date(first.date), to: format.date(last.date) })}
          />
        )}
      </p>
      <p className="muted numbers">
        {t('start.asOfDate', { date: format.date(last.date) })}
        {first &&
          ` · ${t('start.before', { date: format.date(first.date), value: words.value(first) })}`}
      </p>
    </>
  );
}
