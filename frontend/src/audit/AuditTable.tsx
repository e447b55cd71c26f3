import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditQuery } from '../api/audit';
import type { AuditEvent } from '../api/types';
import { useFormat } from '../format/useFormat';
import { RecordList, type Column } from '../ui/RecordList';
import { useAuditWords } from '../ui/useAuditWords';
import { useRoleName } from '../ui/useRoleName';

interface Props {
  events: AuditEvent[];
  view: AuditQuery;
  onChange: (part: Partial<AuditQuery>) => void;
}

/** One row per entry; its page shows what has changed. */
export function AuditTable({ events, view, onChange }: Props) {
  const { t } = useTranslation();
  const sort = { column: view.sort.replace(/^-/, ''), descending: view.sort.startsWith('-') };
  return (
    <RecordList
      label={t('audit.title')}
      columns={useColumns()}
      rows={events}
      keyOf={(event) => event.id}
      sorting={{
        sort,
        onSort: ({ column, descending }) => {
          onChange({ sort: (descending ? '-' : '') + column });
        },
      }}
    />
  );
}

function useColumns() {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  const words = useAuditWords();
  return useMemo<Column<AuditEvent>[]>(
    () => [
      {
        id: 'sequence',
        label: t('audit.at'),
        sorts: 'descending',
        card: 'name',
        cell: ({ id, at, sequence }) => (
          <span className="numbers">
            <Link to={`/audit/${id}`}>{format.dateTime(at)}</Link>{' '}
            <span className="muted">{sequence !== null && `Nr. ${format.integer(sequence)}`}</span>
          </span>
        ),
      },
      {
        id: 'action',
        label: t('audit.action'),
        sorts: 'ascending',
        card: 'more',
        cell: ({ action }) => words.action(action),
      },
      {
        id: 'objectType',
        label: t('audit.object'),
        sorts: 'ascending',
        card: 'more',
        cell: ({ objectType, objectId }) => (
          <>
            {words.object(objectType)} <span className="code">{objectId}</span>
          </>
        ),
      },
      {
        id: 'role',
        label: t('audit.role'),
        sorts: 'ascending',
        card: 'more',
        cell: ({ role }) => roleName(role),
      },
      {
        id: 'organisation',
        label: t('audit.organisation'),
        sorts: 'ascending',
        card: 'more',
        cell: ({ organisationName }) => organisationName,
      },
    ],
    [t, format, roleName, words],
  );
}
