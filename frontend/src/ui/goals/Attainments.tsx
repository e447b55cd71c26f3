import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NO_GOAL_FILTER, useAttainment, useGoals, type GoalSummary } from '../../api/goals';
import { Badge, FictitiousBadge } from '../Badge';
import { QueryView } from '../QueryView';

/** How far the agreed goals of an area are reached, each target in a sentence. */
export function Attainments({ area }: { area: string }) {
  const { t } = useTranslation();
  const goals = useGoals({ ...NO_GOAL_FILTER, area, states: ['AGREED', 'CLOSED'] });
  return (
    <QueryView query={goals} lines={3}>
      {({ items }) => {
        const aimed = items.filter(({ targets }) => targets > 0);
        return aimed.length === 0 ? (
          <p className="muted">{t('goal.attainments.none')}</p>
        ) : (
          <>
            {aimed.map((goal) => (
              <Attained key={goal.id} goal={goal} />
            ))}
          </>
        );
      }}
    </QueryView>
  );
}

function Attained({ goal }: { goal: GoalSummary }) {
  const { t } = useTranslation();
  const attainment = useAttainment(goal.id, '');
  const id = `attained-${goal.id}`;
  return (
    <article className="attained" aria-labelledby={id}>
      <h3 id={id}>
        <Link to={`/ziele/${goal.id}`}>{goal.title}</Link>
      </h3>
      <QueryView query={attainment} lines={2}>
        {({ targets }) => (
          <>
            {targets.map((target) => (
              <div key={target.id}>
                <p className="muted">
                  {target.name}{' '}
                  <Badge
                    tone={
                      target.state === 'ACHIEVED' || target.state === 'HELD' ? 'success' : 'neutral'
                    }
                  >
                    {t(`goal.attainment.${target.state}`)}
                  </Badge>{' '}
                  {target.fictitious && <FictitiousBadge />}
                </p>
                <p>{target.sentence}</p>
              </div>
            ))}
          </>
        )}
      </QueryView>
    </article>
  );
}
