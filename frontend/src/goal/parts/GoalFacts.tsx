import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Goal } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { GOALS } from '../paths';
import { GoalStateBadge } from './GoalStateBadge';

/** Where it stands, why it is pursued, and what is said of it. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const frozen = goal.frozenAt === null ? '' : format.date(goal.frozenAt);
  return (
    <div className="detail-head">
      <div>
        <p>
          <GoalStateBadge kind={goal.kind} state={goal.state} />
        </p>
        <p className="muted">{t(`goal.stateText.${goal.state}`, { date: frozen })}</p>
        {goal.why !== null && <p className="long-text">{goal.why}</p>}
      </div>
      <Facts
        facts={[
          {
            label: t('goal.field.area'),
            value: <Link to={`/programm/${goal.area.code}`}>{goal.area.name}</Link>,
          },
          { label: t('goal.field.addressedTo'), value: goal.addressedTo },
          { label: t('goal.field.level'), value: goal.level && t(`goal.level.${goal.level}`) },
          {
            label: t('goal.field.concern'),
            value: goal.concern && t(`goal.concern.${goal.concern}`),
          },
          { label: t('goal.field.targetGroup'), value: goal.targetGroup },
          { label: t('goal.field.responsible'), value: responsibleOf(goal) },
          { label: t('goal.field.author'), value: goal.author?.name ?? t('goal.planning') },
          { label: t('goal.field.frameworks'), value: <Frameworks goal={goal} /> },
        ]}
      />
    </div>
  );
}

function responsibleOf({ responsible }: Goal): string {
  return [responsible?.organisation?.name, responsible?.function].filter(Boolean).join(', ');
}

function Frameworks({ goal }: { goal: Goal }) {
  if (goal.frameworks.length === 0) return '–';
  return (
    <ul className="plain-list">
      {goal.frameworks.map(({ code, name }) => (
        <li key={code}>
          <Link to={`${GOALS}?rahmen=${encodeURIComponent(code)}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
