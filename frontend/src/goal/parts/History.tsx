import { useTranslation } from 'react-i18next';
import { useGoalHistory } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { QueryView } from '../../ui/QueryView';
import { useRoleName } from '../../ui/useRoleName';
import type { goal } from '../../i18n/de/goal';

type Action = keyof (typeof goal)['event'];

/** What was done with the goal; for which body, never by whom. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const history = useGoalHistory(id);
  return (
    <section className="goal-section" aria-labelledby="history-title">
      <h2 id="history-title">{t('goal.section.history')}</h2>
      <QueryView query={history} lines={2}>
        {(events) => (
          <ol className="goal-steps-list">
            {events.map(({ action, organisation, role, reason, happenedAt }) => (
              <li key={happenedAt + action}>
                <strong>{t(`goal.event.${action as Action}`)}</strong>{' '}
                <span className="muted">
                  {organisation?.name ?? roleName(role)} · {format.dateTime(happenedAt)}
                </span>
                {reason !== null && <p>{reason}</p>}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}
