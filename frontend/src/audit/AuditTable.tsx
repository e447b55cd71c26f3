import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useRoleName } from '../ui/useRoleName';
import { useAuditWords } from './useAuditWords';
import { DataTable } from '../ui/DataTable';
import { useNarrow } from '../ui/useNarrow';

/** One row per change; before and after open on demand. */
export function AuditTable({ events }: { events: AuditEvent[] }) {
  const { t } = useTranslation();
  if (useNarrow()) {
    return (
      <ul className="cards">
        {events.map((event) => (
          <Card key={event.id} event={event} />
        ))}
      </ul>
    );
  }
  const columns = ['at', 'who', 'action', 'object', 'change'] as const;
  return (
    <DataTable label={t('audit.title')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </tbody>
    </DataTable>
  );
}

/** One change on a phone. */
function Card({ event }: { event: AuditEvent }) {
  const format = useFormat();
  const roleName = useRoleName();
  const words = useAuditWords();
  const who = [roleName(event.role), event.organisation].filter(Boolean).join(', ');
  return (
    <li>
      <p>
        <strong>{words.action(event.action)}</strong>{' '}
        <span className="numbers">{format.dateTime(event.at)}</span>
      </p>
      <p className="muted">{who}</p>
      <p className="muted">
        {words.object(event.objectType)} <span className="code">{event.objectId}</span>
      </p>
      <Change event={event} />
    </li>
  );
}

function Row({ event }: { event: AuditEvent }) {
  const format = useFormat();
  const roleName = useRoleName();
  const words = useAuditWords();
  const who = [roleName(event.role), event.organisation].filter(Boolean).join(', ');
  return (
    <tr>
      <td className="numbers">{format.dateTime(event.at)}</td>
      <td>{who}</td>
      <td>{words.action(event.action)}</td>
      <td>
        {words.object(event.objectType)} <span className="code">{event.objectId}</span>
      </td>
      <td>
        <Change event={event} />
      </td>
    </tr>
  );
}

function Change({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const sides = [
    ['before', event.before],
    ['after', event.after],
  ] as const;
  const told = sides.filter(([, content]) => content !== null && content !== undefined);
  if (told.length === 0) return <span className="muted">{t('audit.nothing')}</span>;
  return (
    <details>
      <summary>{t('audit.show')}</summary>
      {told.map(([side, content]) => (
        <div key={side}>
          <p className="muted">{t(`audit.${side}`)}</p>
          <pre className="code">{asText(content)}</pre>
        </div>
      ))}
    </details>
  );
}

function asText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
