import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGoals } from '../api/goals';
import { mayDo, useMe } from '../api/session';
import { Badge } from '../ui/Badge';
import { QueryView } from '../ui/QueryView';

/** What is to be reached in the area, and the way to propose more. */
export function AreaGoals({ code }: { code: string }) {
  const { t } = useTranslation();
  const mayPropose = mayDo(useMe().data, 'propose-goals');
  const goals = useGoals({
    ...{ q: '', area: code, states: [], framework: '', level: '', mine: false },
    ...{ sort: 'title', page: 0 },
  });
  const here = `?gebiet=${encodeURIComponent(code)}`;
  return (
    <section aria-labelledby="goals-title">
      <h2 id="goals-title">{t('goal.title')}</h2>
      <QueryView query={goals} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('goal.empty')}.</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, title, kind, state }) => (
                <li key={id}>
                  <Link to={`/ziele/${id}`}>{title}</Link>{' '}
                  <Badge>{t(`goal.state.${kind}.${state}`)}</Badge>
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
    </section>
  );
}
