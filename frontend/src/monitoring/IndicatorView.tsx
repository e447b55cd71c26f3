import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSummary, useValues } from '../api/figures';
import { mayDo, useMe } from '../api/session';
import type { Indicator, Values } from '../api/types';
import { OriginPlace } from '../ui/origin/OriginPlace';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { Voices } from '../ui/voices/Voices';
import { About } from './About';
import { AsOfBanner } from './AsOfBanner';
import { Chooser } from './Chooser';
import { DatesView } from './DatesView';
import { Distribution } from './Distribution';
import { HeadLine } from './HeadLine';
import { IndicatorsView } from './IndicatorsView';
import { Linked } from './Linked';
import { ModeChooser } from './ModeChooser';
import { SeriesSection } from './SeriesSection';
import { TableSection } from './TableSection';
import { ShareActions } from './ShareActions';
import { useView, type ChangeView } from './useView';
import { ValueMap } from './ValueMap';
import { writeView, type View } from './view';

interface Props {
  indicators: Indicator[];
  first: Indicator;
}

/** One indicator at one date, as the address says; without a word there, the first and newest. */
export function IndicatorView({ indicators, first }: Props) {
  const { t } = useTranslation();
  const [view, change] = useView();
  const mayReadVoices = mayDo(useMe().data, 'read-field-reports');
  const indicator = indicators.find((each) => each.code === view.indicator) ?? first;
  const date = view.date === '' ? (indicator.dates?.[0] ?? '') : view.date;
  const summary = useSummary(indicator.code, date, view.rank, view.asOf);
  const values = useValues(indicator.code, date, view.level, view.asOf);
  const ask = useCallback(
    (origin: View['origin']) => {
      change({ origin });
    },
    [change],
  );
  return (
    <OriginPlace
      figure={view.origin}
      asOf={view.asOf}
      onAsk={ask}
      stateAddress={(at) => `?${writeView({ ...view, asOf: at ?? '', origin: null }).toString()}`}
    >
      <Chooser {...{ indicators, indicator, date, view }} onChange={change} />
      {date === '' ? (
        <Empty title={t('monitoring.noIndicators')}>{t('monitoring.noDates')}</Empty>
      ) : (
        <>
          <AsOfBanner view={view} onChange={change} />
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
          <div className="view-bar">
            <ModeChooser {...{ indicators, indicator, date, view }} onChange={change} />
            {summary.data && (
              <ShareActions summary={summary.data} sources={values.data?.sources ?? []} />
            )}
          </div>
          <QueryView query={values} lines={12}>
            {(data) => (
              <Linked values={data} view={view} onChange={change}>
                <About values={data} />
                <Pictures values={data} view={view} onChange={change} />
              </Linked>
            )}
          </QueryView>
          <Distribution key={indicator.code} indicator={indicator} />
          {mayReadVoices && (
            <section aria-labelledby="voices-title">
              <h2 id="voices-title">{t('voices.ofFigure')}</h2>
              <Voices indicator={indicator.code} level={3} />
            </section>
          )}
        </>
      )}
    </OriginPlace>
  );
}

interface PartProps {
  values: Values;
  view: View;
  onChange: ChangeView;
}

/** One indicator at one date, at two, or beside a second one. */
function Pictures({ values, view, onChange }: PartProps) {
  const other = useValues(view.other, values.date, view.level, view.asOf);
  const earlier = useValues(values.indicator.code, view.since, view.level, view.asOf);
  if (view.other !== '') {
    return (
      <QueryView query={other} lines={12}>
        {(data) => <IndicatorsView {...{ values, view, onChange }} other={data} />}
      </QueryView>
    );
  }
  if (view.since !== '') {
    return (
      <QueryView query={earlier} lines={12}>
        {(data) => <DatesView {...{ values, view, onChange }} earlier={data} />}
      </QueryView>
    );
  }
  return (
    <>
      <div className="pictures">
        <ValueMap {...{ values, view, onChange }} />
        <SeriesSection values={values} view={view} />
      </div>
      <TableSection {...{ values, view, onChange }} />
    </>
  );
}
