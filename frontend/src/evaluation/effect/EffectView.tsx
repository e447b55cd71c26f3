import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEffectOfProgramme, type ProgrammeEffect } from '../../api/evaluation';
import { useIndicators } from '../../api/figures';
import type { NeedIndex } from '../../api/needIndices';
import { useFormat } from '../../format/useFormat';
import { useLanguage } from '../../i18n/useLanguage';
import { Alert } from '../../ui/Alert';
import { SeriesNotes } from '../../ui/figure/SeriesNotes';
import { NoFigures } from '../../ui/monitoring/NoFigures';
import { QueryView } from '../../ui/QueryView';
import { Select } from '../../ui/Select';
import { indexOf } from '../EvaluationPage';
import { IndexSelect } from '../IndexSelect';
import { useEvaluationView } from '../useEvaluationView';
import { EffectChart } from './EffectChart';
import { EffectWords } from './EffectWords';
import { PairTable } from './PairTable';
import { UnpairedList } from './UnpairedList';

/** One indicator in the programme's districts and in similar ones. */
export function EffectView({ indices }: { indices: NeedIndex[] }) {
  const { t } = useTranslation();
  const [view, change] = useEvaluationView();
  const language = useLanguage();
  const indicators = useIndicators();
  const usable = (indicators.data?.items ?? []).filter(({ retired }) => !retired);
  const index = indexOf(indices, view.index);
  // The first indicator of the index is one that the programme looks at.
  const indicator =
    view.indicator || indices.find(({ code }) => code === index)?.components[0]?.indicator || '';
  const effect = useEffectOfProgramme({ index, indicator, date: view.date });
  return (
    <>
      <div className="filters evaluation-chooser no-print">
        <Select
          label={t('evaluation.indicator')}
          value={indicator}
          onChoose={(chosen) => change({ indicator: chosen, date: '' })}
        >
          {usable.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </Select>
        <IndexSelect indices={indices} value={index} onChoose={(code) => change({ index: code })} />
        <DateSelect effect={effect.data} onChoose={(date) => change({ date })} />
      </div>
      <QueryView query={effect} lines={12} absent={<NoFigures />}>
        {(found) => <Effect effect={found} />}
      </QueryView>
    </>
  );
}

function DateSelect({
  effect,
  onChoose,
}: {
  effect: ProgrammeEffect | undefined;
  onChoose: (date: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Select
      label={t('evaluation.effect.until')}
      value={effect?.date ?? ''}
      disabled={effect === undefined}
      onChoose={onChoose}
    >
      {effect?.dates.map((date) => (
        <option key={date} value={date}>
          {format.date(date)}
        </option>
      ))}
    </Select>
  );
}

function Effect({ effect }: { effect: ProgrammeEffect }) {
  const { t } = useTranslation();
  return (
    <>
      {effect.fictitious && <Alert kind="info" title={t('evaluation.fictitious')} />}
      <EffectWords effect={effect} />
      {effect.series.length > 1 && <EffectChart effect={effect} />}
      {effect.pairs.length > 0 && <PairTable effect={effect} />}
      <UnpairedList unpaired={effect.unpaired} />
      <SeriesNotes breaks={effect.breaks} changes={[]} />
      <section aria-labelledby="method-title" id="method">
        <h2 id="method-title">{t('evaluation.method')}</h2>
        <p>{t('evaluation.effect.method')}</p>
        <p>{t('evaluation.effect.interval', { count: effect.pairsForLevel })}</p>
        <p>{t('evaluation.effect.limits')}</p>
        <p className="no-print">
          <Link to="/hilfe/effect">{t('help.of', { title: t('evaluation.effect.title') })}</Link>
        </p>
      </section>
    </>
  );
}
