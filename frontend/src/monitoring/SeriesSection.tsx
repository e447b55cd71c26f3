import { useTranslation } from 'react-i18next';
import { useSeries } from '../api/figures';
import type { Series, Values } from '../api/types';
import { QueryView } from '../ui/QueryView';
import { useNarrow } from '../ui/useNarrow';
import { Compared } from './Compared';
import type { Line } from './lines';
import { SeriesChart } from './SeriesChart';
import { SeriesList } from './SeriesList';
import { SeriesTable } from './SeriesTable';
import { useWords } from './useWords';
import type { Toggle, View } from './view';

interface Props {
  values: Values;
  view: View;
  onToggle: Toggle;
}

/** The chosen areas over time beside the city, as a picture and as its table. */
export function SeriesSection({ values, view, onToggle }: Props) {
  const { t } = useTranslation();
  const series = useSeries(values.indicator.code, onToggle ? view.districts : []);
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('monitoring.series')}</h2>
      {onToggle ? (
        <Compared values={values} view={view} onToggle={onToggle} />
      ) : (
        <p className="muted">{t('monitoring.seriesDistrictsOnly')}</p>
      )}
      <QueryView query={series}>{(data) => <SeriesBody series={data} view={view} />}</QueryView>
    </section>
  );
}

function SeriesBody({ series, view }: { series: Series; view: View }) {
  const { t } = useTranslation();
  const words = useWords(series.indicator);
  const List = useNarrow() ? SeriesList : SeriesTable;
  // In the order of choice, so that a line keeps its colour while others come and go.
  const chosen = view.districts.flatMap(
    (code) => series.items.find((item) => item.district.code === code) ?? [],
  );
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
      <SeriesChart lines={lines} indicator={series.indicator} />
      <List lines={lines} indicator={series.indicator} />
    </>
  );
}
