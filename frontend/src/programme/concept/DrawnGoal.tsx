import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAttainment, useGoal } from '../../api/goals';
import { hasStatus } from '../../api/problem';
import { Badge } from '../../ui/Badge';
import { ProblemAlert, Skeleton } from '../../ui/states';

/** A goal that is drawn in, as it stands today and as far as the reader sees it. */
export function DrawnGoal({ id }: { id: string }) {
  const { t } = useTranslation();
  const goal = useGoal(id);
  const attainment = useAttainment(id, '');
  if (hasStatus(goal.error, 404)) return <p className="muted">{t('concept.unseenGoal')}</p>;
  if (goal.isError) {
    return <ProblemAlert error={goal.error} onRetry={() => void goal.refetch()} />;
  }
  if (goal.data === undefined) return <Skeleton lines={2} />;
  const { title, kind, state } = goal.data.thing;
  return (
    <>
      <p className="concept-goal">
        <Link to={`/ziele/${id}`}>{title}</Link> <Badge>{t(`goal.state.${kind}.${state}`)}</Badge>
      </p>
      {attainment.data?.targets.map((target) => (
        <p key={target.id} className="muted">
          {target.sentence}
        </p>
      ))}
    </>
  );
}
