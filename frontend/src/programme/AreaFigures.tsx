import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAreaFigures, type SetFigure } from '../api/programme';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Sparkline } from '../ui/charts/Sparkline';
import { useWords } from '../ui/figure/useWords';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';

/** How the area's districts stand together: each figure from sums, beside the city's. */
export function AreaFigures({ code }: { code: string }) {
  const { t } = useTranslation();
  const figures = useAreaFigures(code);
  return (
    <>
      <p className="muted">{t('programme.sums')}</p>
      <QueryView query={figures}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={t('programme.noFigures')}>{t('programme.noFiguresText')}</Empty>
          ) : (
            <>
              {list.some(({ value }) => value.fictitious) && (
                <Alert kind="warning" title={t('programme.fictitious')} />
              )}
              <div className="programme-figures">
                {list.map((figure) => (
                  <AreaFigure key={figure.indicator.code} figure={figure} />
                ))}
              </div>
            </>
          )
        }
      </QueryView>
    </>
  );
}

function AreaFigure({ figure }: { figure: SetFigure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(figure.indicator);
  const { indicator, value, city, series, date } = figure;
  const id = `figure-${indicator.code}`;
  const comparable = indicator.kind !== 'COUNT';
  const course = series
    .map((point) =>
      t('district.situation.seriesPoint', {
        year: point.date.slice(0, 4),
        value:
          point.value === null ? t('district.situation.seriesNone') : words.withUnit(point.value),
      }),
    )
    .join(', ');
  return (
    <article className="programme-figure" aria-labelledby={id}>
      <h3 id={id}>
        <Link to={`/monitoring?indicator=${encodeURIComponent(indicator.code)}&date=${date}`}>
          {indicator.name}
        </Link>
      </h3>
      <div className="programme-value">
        <p className="numbers">{words.value(value)}</p>
        <Sparkline
          size="small"
          label={t('district.situation.seriesLabel', { indicator: indicator.name, values: course })}
          points={series}
          beside={comparable ? series.map((point) => ({ ...point, value: point.city })) : []}
        />
      </div>
      <p className="muted numbers">
        {t('programme.at', { date: format.date(date) })}
        {comparable && ` · ${t('district.situation.city', { value: words.value(city) })}`}
      </p>
      {value.fewCases && <p className="mark">{t('district.situation.fewCases')}</p>}
      {value.status !== 'AVAILABLE' && <p>{value.reason}</p>}
    </article>
  );
}
