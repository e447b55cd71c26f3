import { useTranslation } from 'react-i18next';
import { useSummary, useValues } from '../api/figures';
import type { Indicator } from '../api/types';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { About } from './About';
import { Chooser } from './Chooser';
import { HeadLine } from './HeadLine';
import { MapSection } from './MapSection';
import { SeriesSection } from './SeriesSection';
import { TableSection } from './TableSection';
import { useView } from './useView';
import { toggleDistrict } from './view';

/** One indicator at one date, as the address says; without a word there, the first and newest. */
export function IndicatorView({
  indicators,
  first,
}: {
  indicators: Indicator[];
  first: Indicator;
}) {
  const { t } = useTranslation();
  const [view, change] = useView();
  const indicator = indicators.find((each) => each.code === view.indicator) ?? first;
  const date = view.date === '' ? (indicator.dates?.[0] ?? '') : view.date;
  const summary = useSummary(indicator.code, date, view.rank);
  const values = useValues(indicator.code, date, view.level);
  // The series knows districts alone; on other levels nothing can be compared over time.
  const onToggle =
    view.level === 'DISTRICT'
      ? (code: string) => change({ districts: toggleDistrict(view.districts, code) })
      : null;
  return (
    <>
      <Chooser {...{ indicators, indicator, date, view }} onChange={change} />
      {date === '' ? (
        <Empty title={t('monitoring.noIndicators')}>{t('monitoring.noDates')}</Empty>
      ) : (
        <>
          <QueryView query={summary} lines={3}>
            {(data) => <HeadLine summary={data} />}
          </QueryView>
          <QueryView query={values} lines={12}>
            {(data) => (
              <>
                <About values={data} />
                <div className="pictures">
                  <MapSection values={data} view={view} onToggle={onToggle} />
                  <SeriesSection values={data} view={view} onToggle={onToggle} />
                </div>
                <TableSection values={data} view={view} onChange={change} onToggle={onToggle} />
              </>
            )}
          </QueryView>
        </>
      )}
    </>
  );
}
