import { useTranslation } from 'react-i18next';
import { useSeries } from '../api/figures';
import type { Series } from '../api/types';
import { QueryView } from '../ui/QueryView';
import type { Line } from './lines';
import { SeriesChart } from './SeriesChart';
import { SeriesTable } from './SeriesTable';
import { useWords } from './useWords';
import { MAX_COMPARED, type View } from './view';

interface Props {
  indicator: string;
  view: View;
  onToggle: (code: string) => void;
}

/** The chosen areas over time beside the city, as a picture and as its table. */
export function SeriesSection({ indicator, view, onToggle }: Props) {
  const { t } = useTranslation();
  const series = useSeries(indicator, view.districts);
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('monitoring.series')}</h2>
      <p className="muted">
        {view.districts.length < MAX_COMPARED
          ? t('monitoring.seriesNote')
          : t('monitoring.seriesOnly')}
      </p>
      <QueryView query={series}>
        {(data) => <SeriesBody series={data} view={view} onToggle={onToggle} />}
      </QueryView>
    </section>
  );
}

interface BodyProps {
  series: Series;
  view: View;
  onToggle: (code: string) => void;
}

function SeriesBody({ series, view, onToggle }: BodyProps) {
  const { t } = useTranslation();
  const words = useWords(series.indicator);
  const chosen = series.items.filter((item) => view.districts.includes(item.district.code));
  const lines: Line[] = [
    { code: '', label: t('monitoring.levels.CITY'), values: series.city },
    ...chosen.map(({ district, values }) => ({
      code: district.code,
      label: words.area(district),
      values,
    })),
  ];
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chips">
          {lines.slice(1).map((line) => (
            <li key={line.code}>
              <button
                type="button"
                className="chip"
                aria-label={t('monitoring.remove', { district: line.label })}
                onClick={() => onToggle(line.code)}
              >
                {line.label} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <SeriesChart lines={lines} indicator={series.indicator} />
      <SeriesTable lines={lines} indicator={series.indicator} />
    </>
  );
}
