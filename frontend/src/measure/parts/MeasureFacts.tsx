import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Measure } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { FindingBadges } from '../../ui/measures/FindingBadges';
import { MeasureStateBadge } from '../../ui/measures/MeasureStateBadge';
import { MEASURES } from '../../ui/measures/paths';
import { usePeriod } from '../../ui/measures/usePeriod';

/** What the measure wants, where it stands, and what is said of it. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriod();
  const { objective, summary, internalNote, reason, state, startedOn, endedOn } = measure;
  const stateText = t(`measure.stateText.${state}`, {
    from: startedOn === null ? '–' : format.date(startedOn),
    to: endedOn === null ? '–' : format.date(endedOn),
  });
  return (
    <div className="detail-head">
      <div>
        <p className="badges">
          <MeasureStateBadge state={state} managed={measure.managed} />{' '}
          <FindingBadges findings={measure.findings} />
        </p>
        {measure.managed && <p className="muted">{stateText}</p>}
        {reason !== null && <p className="long-text">{reason}</p>}
        {objective !== null && <p className="measure-objective">{objective}</p>}
        {summary !== null && <p className="long-text">{summary}</p>}
        {internalNote !== null && (
          <p className="long-text no-print">
            <strong>{t('measure.field.internalNote')}:</strong> {internalNote}
          </p>
        )}
      </div>
      <Facts
        facts={[
          { label: t('measure.field.kind'), value: t(`measure.kind.${measure.kind}`) },
          { label: t('measure.field.organisation'), value: measure.organisation.name },
          {
            label: t('measure.field.partners'),
            value: measure.partners.map(({ name }) => name).join(', '),
          },
          { label: t('measure.field.responsible'), value: measure.responsible?.name },
          { label: t('measure.field.period'), value: period(measure) },
          { label: t('measure.field.districts'), value: <Districts measure={measure} /> },
          { label: t('measure.field.targetGroups'), value: <TargetGroups measure={measure} /> },
          { label: t('measure.field.output'), value: useOutput(measure) },
          {
            label: t('measure.field.expectedReach'),
            value: measure.expectedReach !== null && format.integer(measure.expectedReach),
          },
          {
            label: t('measure.field.rhythm'),
            value: measure.managed && t(`measure.rhythm.${measure.rhythm}`),
          },
        ]}
      />
    </div>
  );
}

function useOutput({ expectedOutput, outputUnit }: Measure): string {
  const format = useFormat();
  return expectedOutput === null
    ? ''
    : [format.integer(expectedOutput), outputUnit].filter(Boolean).join(' ');
}

function Districts({ measure: { districts } }: { measure: Measure }) {
  if (districts.length === 0) return '–';
  return (
    <ul className="plain-list">
      {districts.map(({ code, name }) => (
        <li key={code}>
          <Link to={`/quartiere/${encodeURIComponent(code)}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function TargetGroups({ measure: { targetGroups, targetGroupWords } }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {targetGroups.map((group) => (
        <li key={group}>
          <Link to={`${MEASURES}?gruppe=${group}`}>{t(`measure.targetGroup.${group}`)}</Link>
        </li>
      ))}
      {targetGroupWords !== null && <li>{targetGroupWords}</li>}
    </ul>
  );
}
