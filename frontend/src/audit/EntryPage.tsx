import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAuditEvent } from '../api/audit';
import type { AuditEvent } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { StateChange } from '../ui/trail/StateChange';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';
import { NameControl } from './NameControl';
import { writeAuditView } from './useAuditView';
import { EVERYTHING } from '../api/audit';
import './audit.css';

/** One entry: what was done, by which role, and what it changed. */
export default function EntryPage() {
  const { id = '' } = useParams();
  return <QueryView query={useAuditEvent(id)}>{(event) => <EntryView event={event} />}</QueryView>;
}

function EntryView({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const roleName = useRoleName();
  const { objectType, objectId } = event;
  const others = writeAuditView({ ...EVERYTHING, objectType, objectId }).toString();
  const facts: [string, React.ReactNode][] = [
    [t('audit.at'), <span className="numbers">{format.dateTime(event.at)}</span>],
    [t('audit.number'), event.sequence === null ? null : format.integer(event.sequence)],
    [t('audit.role'), roleName(event.role)],
    [t('audit.organisation'), event.organisationName],
    [t('audit.objectId'), <span className="code">{objectId}</span>],
  ];
  return (
    <Page
      title={`${words.object(objectType)} ${words.action(event.action)}`}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/audit', label: t('audit.title') },
      ]}
    >
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p>
        <Link to={`/audit?${others}`}>{t('audit.others')}</Link>
      </p>
      <section aria-labelledby="change">
        <h2 id="change">{t('audit.change')}</h2>
        <StateChange before={event.before} after={event.after} />
      </section>
      <NameControl event={event} />
      <section aria-labelledby="digest">
        <h2 id="digest">{t('audit.digest')}</h2>
        <p className="muted">{t('audit.digestText')}</p>
        <p className="code anchor">{event.digest}</p>
      </section>
    </Page>
  );
}
