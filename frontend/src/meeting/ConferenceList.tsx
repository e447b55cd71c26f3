import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Conference } from '../api/conferences';
import { useInstallation } from '../api/session';
import { useFormat } from '../format/useFormat';
import { conferencePath, meetingPath } from '../ui/conference/paths';
import { useMeetingWords } from '../ui/conference/useMeetingWords';
import { RecordList, type Column } from '../ui/RecordList';
import { holds } from './view';

interface Props {
  conferences: Conference[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Conference by conference: its districts, its members, its meetings. */
export function ConferenceList({ conferences, sort, onSort }: Props) {
  const { t } = useTranslation();
  return (
    <RecordList
      label={t('meeting.title')}
      columns={useColumns()}
      rows={conferences}
      keyOf={({ code }) => code}
      sorting={{
        sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
        onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
      }}
    />
  );
}

function useColumns(): Column<Conference>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMeetingWords();
  const today = useInstallation().data?.today ?? '';
  return useMemo(
    () => [
      {
        id: 'name',
        card: 'name',
        label: t('meeting.field.name'),
        sorts: 'ascending',
        cell: ({ code, name }) => <Link to={conferencePath(code)}>{name}</Link>,
      },
      {
        id: 'districts',
        card: 'more',
        label: t('meeting.field.districts'),
        cell: ({ districts }) => districts.map(({ code, name }) => `${code} ${name}`).join(', '),
      },
      {
        id: 'members',
        card: 'more',
        label: t('meeting.field.members'),
        kind: 'figure',
        cell: ({ members }) =>
          format.integer(members.filter((member) => holds(member, today)).length),
      },
      {
        id: 'next',
        card: 'more',
        label: t('meeting.field.next'),
        sorts: 'ascending',
        cell: ({ code, next }) =>
          next === null ? '' : <Link to={meetingPath(code, next.id)}>{words.when(next)}</Link>,
      },
      {
        id: 'lastHeld',
        card: 'more',
        label: t('meeting.field.last'),
        sorts: 'descending',
        cell: ({ lastHeld }) => (lastHeld === null ? '' : format.date(lastHeld)),
      },
    ],
    [t, format, words, today],
  );
}
