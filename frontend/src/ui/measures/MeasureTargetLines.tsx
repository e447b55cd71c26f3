import { useTranslation } from 'react-i18next';
import type { MeasureSummary } from '../../api/measures';
import { Badge } from '../Badge';

/** How far the targets of a measure itself are reached, each in a sentence. */
export function MeasureTargetLines({ targets }: Pick<MeasureSummary, 'targets'>) {
  const { t } = useTranslation();
  if (targets.length === 0) return <p className="muted">{t('measure.ofGoal.noTargets')}</p>;
  return (
    <ul className="plain-list">
      {targets.map(({ id, name, resultLevel, state, sentence }) => (
        <li key={id}>
          <span className="muted">
            {name}
            {resultLevel !== null && ` (${t(`measure.levelShort.${resultLevel}`)})`}
          </span>{' '}
          <Badge tone={state === 'ACHIEVED' || state === 'HELD' ? 'success' : 'neutral'}>
            {t(`goal.attainment.${state}`)}
          </Badge>
          <span className="second-line">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
