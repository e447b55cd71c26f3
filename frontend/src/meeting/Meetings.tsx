import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMeetings, type Meeting } from '../api/conferences';
import { meetingPath } from '../ui/conference/paths';
import { useMeetingWords } from '../ui/conference/useMeetingWords';
import { QueryView } from '../ui/QueryView';
import { RecordList, type Column } from '../ui/RecordList';
import { Empty } from '../ui/states';
import { MeetingState } from './MeetingState';

/** All meetings of a conference, coming and past, the latest first. */
export function Meetings({ code }: { code: string }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <section className="conference-section" aria-labelledby="meetings">
      <h2 id="meetings">{t('meeting.section.meetings')}</h2>
      <QueryView query={useMeetings(code)} lines={4}>
        {(meetings) =>
          meetings.length === 0 ? (
            <Empty title={t('meeting.noMeetings')}>{t('meeting.noMeetingsText')}</Empty>
          ) : (
            <RecordList
              label={t('meeting.section.meetings')}
              columns={columns}
              rows={meetings}
              keyOf={({ id }) => id}
            />
          )
        }
      </QueryView>
    </section>
  );
}

function useColumns(): Column<Meeting>[] {
  const { t } = useTranslation();
  const words = useMeetingWords();
  return useMemo(
    () => [
      {
        id: 'when',
        card: 'name',
        label: t('meeting.field.when'),
        cell: (meeting) => (
          <Link to={meetingPath(meeting.conference.code, meeting.id)}>{words.when(meeting)}</Link>
        ),
      },
      {
        id: 'state',
        card: 'value',
        label: t('meeting.field.state'),
        cell: (meeting) => <MeetingState meeting={meeting} />,
      },
      {
        id: 'place',
        card: 'more',
        label: t('meeting.field.place'),
        cell: ({ place }) => place ?? '',
      },
      {
        id: 'results',
        card: 'more',
        label: t('meeting.field.results'),
        cell: ({ results }) =>
          results.length === 0 ? (
            ''
          ) : (
            <ul className="plain-list">
              {results.map((result) => (
                <li key={result}>{result}</li>
              ))}
            </ul>
          ),
      },
    ],
    [t, words],
  );
}
