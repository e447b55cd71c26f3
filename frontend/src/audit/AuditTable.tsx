import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';
import { RecordList, type Column } from '../ui/RecordList';

/** One row per change; before and after open on demand. */
export function AuditTable({ events }: { events: AuditEvent[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const words = useAuditWords();
  const columns: Column<AuditEvent>[] = [
    {
      id: 'at',
      label: t('audit.at'),
      cell: ({ at }) => <span className="numbers">{format.dateTime(at)}</span>,
      card: 'name',
    },
    {
      id: 'who',
      label: t('audit.who'),
      cell: ({ role, organisation }) => [roleName(role), organisation].filter(Boolean).join(', '),
      card: 'more',
    },
    {
      id: 'action',
      label: t('audit.action'),
      cell: ({ action }) => words.action(action),
      card: 'more',
    },
    {
      id: 'object',
      label: t('audit.object'),
      cell: ({ objectType, objectId }) => (
        <>
          {words.object(objectType)} <span className="code">{objectId}</span>
        </>
      ),
      card: 'more',
    },
    {
      id: 'change',
      label: t('audit.change'),
      cell: (event) => <Change event={event} />,
      card: 'more',
    },
  ];
  return (
    <RecordList
      label={t('audit.title')}
      columns={columns}
      rows={events}
      keyOf={(event) => event.id}
    />
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
