import { useTranslation } from 'react-i18next';
import { EVERYTHING, useAuditEvents } from '../api/audit';
import { useFormat } from '../format/useFormat';
import { QueryView } from '../ui/QueryView';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';
import { Link } from 'react-router';

const SHOWN = 8;

/** What was done last, from the log. */
export function RecentChanges() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const roleName = useRoleName();
  const events = useAuditEvents(EVERYTHING);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('start.changes')}</h2>
      <QueryView query={events} lines={4}>
        {({ items }) => (
          <ul className="lines">
            {items.slice(0, SHOWN).map((event) => (
              <li key={event.id}>
                <span>
                  {words.object(event.objectType)} <span className="code">{event.objectId}</span>{' '}
                  {words.action(event.action)}
                </span>
                <span className="muted">
                  {[roleName(event.role), event.organisationName].filter(Boolean).join(', ')}
                </span>
                <span className="muted numbers">{format.dateTime(event.at)}</span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <p className="more">
        <Link to="/audit">{t('start.audit')}</Link>
      </p>
    </section>
  );
}
