import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDistribution, type ResourceDistribution } from '../../api/evaluation';
import type { NeedIndex } from '../../api/needIndices';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { NoFigures } from '../../ui/monitoring/NoFigures';
import { QueryView } from '../../ui/QueryView';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { IndexSelect } from '../IndexSelect';
import { indexOf } from '../EvaluationPage';
import { useEvaluationView } from '../useEvaluationView';
import { KINDS, type EvaluationView, type Kind } from '../view';
import { ClassTable } from './ClassTable';
import { ConcentrationFigure } from './ConcentrationFigure';
import { MoneyTable } from './MoneyTable';

/** One year's money against one index. */
export function ResourcesView({ indices }: { indices: NeedIndex[] }) {
  const [view, change] = useEvaluationView();
  const index = indexOf(indices, view.index);
  const money = useDistribution({ index, date: view.date, year: view.year });
  return (
    <>
      <Choosers {...{ indices, index, view, change }} money={money.data} />
      <QueryView query={money} lines={12} absent={<NoFigures />}>
        {(found) => <Money money={found} kind={view.kind} />}
      </QueryView>
    </>
  );
}

interface ChoosersProps {
  indices: NeedIndex[];
  index: string;
  /** Not there while it is waited for. */
  money: ResourceDistribution | undefined;
  view: EvaluationView;
  change: (change: Partial<EvaluationView>) => void;
}

function Choosers({ indices, index, money, view, change }: ChoosersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const years = money
    ? [...new Set([money.year, ...money.years])].sort((one, other) => other - one)
    : [];
  return (
    <div className="filters evaluation-chooser no-print">
      <IndexSelect
        indices={indices}
        value={index}
        onChoose={(chosen) => change({ index: chosen, date: '' })}
      />
      <Select
        label={t('evaluation.indexDate')}
        value={money?.date ?? ''}
        disabled={money === undefined}
        onChoose={(date) => change({ date })}
      >
        {money?.dates.map((date) => (
          <option key={date} value={date}>
            {format.date(date)}
          </option>
        ))}
      </Select>
      <Select
        label={t('evaluation.resources.year')}
        value={String(money?.year ?? '')}
        disabled={money === undefined}
        onChoose={(year) => change({ year })}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
      <SegmentedControl<Kind>
        label={t('evaluation.resources.kind')}
        showLabel
        value={view.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`evaluation.resources.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
    </div>
  );
}

function Money({ money, kind }: { money: ResourceDistribution; kind: Kind }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="muted">
        {t('evaluation.resources.against', {
          index: money.index.name,
          version: money.indexVersion,
          date: format.date(money.date),
        })}
      </p>
      {money.fictitious && <Alert kind="info" title={t('evaluation.fictitious')} />}
      <ConcentrationFigure money={money} kind={kind} />
      <ClassTable money={money} />
      <MoneyTable money={money} kind={kind} />
      {money.elsewhere.length > 0 && (
        <p className="muted">
          {t('evaluation.resources.elsewhere', { count: money.elsewhere.length })}
        </p>
      )}
      <section aria-labelledby="method-title" id="method">
        <h2 id="method-title">{t('evaluation.method')}</h2>
        <p>{t('evaluation.resources.method')}</p>
        <p>{t('evaluation.resources.limits')}</p>
        <p className="no-print">
          <Link to="/hilfe/resources">
            {t('help.of', { title: t('evaluation.resources.title') })}
          </Link>
        </p>
      </section>
    </>
  );
}
