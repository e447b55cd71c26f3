import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeries } from '../api/figures';
import type { Series, Values } from '../api/types';
import { useWords } from '../ui/figure/useWords';
import { SeriesNotes } from '../ui/figure/SeriesNotes';
import { NotAskable } from '../ui/origin/OriginPlace';
import { QueryView } from '../ui/QueryView';
import { useNarrow } from '../ui/useNarrow';
import { Chosen } from './Chosen';
import { EarlierNotes } from './EarlierNotes';
import { gapsOf, type Line } from './lines';
import { useChosenList } from '../ui/map/selection';
import { SeriesChart } from './SeriesChart';
import { SeriesList } from './SeriesList';
import { SeriesTable } from './SeriesTable';
import type { View } from './view';

/** The chosen areas over time beside the city, as a picture and as its table. */
export function SeriesSection({ values, view }: { values: Values; view: View }) {
  const { level, asOf } = view;
  const { t } = useTranslation();
  const chosen = useChosenList();
  const series = useSeries(values.indicator.code, level, chosen);
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('monitoring.series')}</h2>
      <Chosen values={values} level={level} />
      <QueryView query={series}>
        {(data) => {
          const body = <SeriesBody series={data} />;
          // The series is always of today, and an earlier state would answer for it wrongly.
          return asOf === '' ? body : <NotAskable>{body}</NotAskable>;
        }}
      </QueryView>
    </section>
  );
}

function SeriesBody({ series }: { series: Series }) {
  const { t } = useTranslation();
  const words = useWords(series.indicator);
  const chosen = useChosenList();
  const List = useNarrow() ? SeriesList : SeriesTable;
  const lines = useMemo<Line[]>(() => {
    // In the order of choice, so that a line keeps its colour while others come and go.
    const found = chosen.flatMap(
      (code) => series.items.find((item) => item.district.code === code) ?? [],
    );
    return [
      { code: '', label: t('monitoring.levels.CITY'), values: series.city },
      ...found.map(({ district, values, earlier }) => ({
        code: district.code,
        label: words.area(district),
        values,
        gaps: gapsOf(earlier),
      })),
    ];
  }, [series, chosen, words, t]);
  return (
    <>
      <SeriesChart lines={lines} indicator={series.indicator} breaks={series.breaks} />
      <SeriesNotes breaks={series.breaks} changes={series.definitionChanges} />
      <EarlierNotes items={series.items.filter(({ district }) => chosen.includes(district.code))} />
      <List lines={lines} indicator={series.indicator} breaks={series.breaks} />
    </>
  );
}
