import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSummary, useValues } from '../api/figures';
import type { Indicator, Values } from '../api/types';
import { createPointed, PointedContext, useLinkedAreas } from '../ui/linked';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { About } from './About';
import { Chooser } from './Chooser';
import { HeadLine } from './HeadLine';
import { SelectionContext } from './selection';
import { SeriesSection } from './SeriesSection';
import { TableSection } from './TableSection';
import { useView, type ChangeView } from './useView';
import { ValueMap } from './ValueMap';
import { toggleDistrict, type View } from './view';

interface Props {
  indicators: Indicator[];
  first: Indicator;
}

/** One indicator at one date, as the address says; without a word there, the first and newest. */
export function IndicatorView({ indicators, first }: Props) {
  const { t } = useTranslation();
  const [view, change] = useView();
  const indicator = indicators.find((each) => each.code === view.indicator) ?? first;
  const date = view.date === '' ? (indicator.dates?.[0] ?? '') : view.date;
  const summary = useSummary(indicator.code, date, view.rank);
  const values = useValues(indicator.code, date, view.level);
  return (
    <>
      <Chooser {...{ indicators, indicator, date, view }} onChange={change} />
      {date === '' ? (
        <Empty title={t('monitoring.noIndicators')}>{t('monitoring.noDates')}</Empty>
      ) : (
        <>
          <QueryView query={summary} lines={3}>
            {(data) => (
              <HeadLine
                summary={data}
                rank={view.rank}
                onRank={(rank) => {
                  change({ rank });
                }}
              />
            )}
          </QueryView>
          <QueryView query={values} lines={12}>
            {(data) => <Linked values={data} view={view} onChange={change} />}
          </QueryView>
        </>
      )}
    </>
  );
}

/** Map, series and table of the same figures; what is pointed at or chosen in one is so in all. */
function Linked({ values, view, onChange }: { values: Values; view: View; onChange: ChangeView }) {
  const root = useRef<HTMLDivElement>(null);
  const [pointed] = useState(createPointed);
  useLinkedAreas(root, pointed);
  const { districts } = view;
  const city = values.city.district.code;
  const selection = useMemo(
    () => ({
      chosen: districts,
      toggle: (code: string) => {
        onChange({ districts: toggleDistrict(districts, code) });
      },
      city,
    }),
    [districts, onChange, city],
  );
  return (
    <PointedContext value={pointed}>
      <SelectionContext value={selection}>
        <div ref={root}>
          <About values={values} />
          <div className="pictures">
            <ValueMap values={values} view={view} onChange={onChange} />
            <SeriesSection values={values} level={view.level} />
          </div>
          <TableSection values={values} view={view} onChange={onChange} />
        </div>
      </SelectionContext>
    </PointedContext>
  );
}
