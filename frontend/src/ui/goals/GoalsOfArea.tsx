import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NO_GOAL_FILTER, useGoals } from '../../api/goals';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../Badge';
import { QueryView } from '../QueryView';

/** What is to be reached in an area, as far as the reader may see it, and the way to propose more. */
export function GoalsOfArea({ area }: { area: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayPropose = mayDo(useMe().data, 'propose-goals');
  const goals = useGoals({ ...NO_GOAL_FILTER, area });
  const here = `?gebiet=${encodeURIComponent(area)}`;
  return (
    <>
      <QueryView query={goals} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('goal.empty')}.</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, title, kind, state, due }) => (
                <li key={id}>
                  <Link to={`/ziele/${id}`}>{title}</Link>{' '}
                  <Badge>{t(`goal.state.${kind}.${state}`)}</Badge>
                  {due !== null && (
                    <span className="muted"> {t('goal.dueBy', { date: format.date(due) })}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <p className="no-print">
        <Link to={`/ziele${here}`}>{t('goal.ofArea')}</Link>
        {mayPropose && (
          <>
            {' · '}
            <Link to={`/ziele/neu${here}`}>{t('goal.new')}</Link>
          </>
        )}
      </p>
    </>
  );
}
