import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { MEETING_PAGE_SIZE, useMeetingPage, type Meeting } from '../api/conferences';
import { meetingPath } from '../ui/conference/paths';
import { useMeetingWords } from '../ui/conference/useMeetingWords';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { RecordList, type Column } from '../ui/RecordList';
import { Empty } from '../ui/states';
import { MeetingState } from './MeetingState';
import { meetingsOf, searchOfMeetings, type MeetingsView } from './view';

/** The meetings of a conference, coming and past, the latest first unless sorted otherwise. */
export function Meetings({ code }: { code: string }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const [params, setParams] = useSearchParams();
  const view = meetingsOf(params);
  const show = (to: MeetingsView) => setParams(searchOfMeetings(to), { replace: true });
  return (
    <section className="conference-section" aria-labelledby="meetings">
      <h2 id="meetings">{t('meeting.section.meetings')}</h2>
      <QueryView query={useMeetingPage(code, view.sort, view.page)} lines={4}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty title={t('meeting.noMeetings')}>{t('meeting.noMeetingsText')}</Empty>
          ) : (
            <>
              <RecordList
                label={t('meeting.section.meetings')}
                columns={columns}
                rows={items}
                keyOf={({ id }) => id}
                sorting={{
                  sort: {
                    column: view.sort.replace('-', ''),
                    descending: view.sort.startsWith('-'),
                  },
                  onSort: ({ column, descending }) =>
                    show({ sort: descending ? `-${column}` : column, page: 0 }),
                }}
              />
              <Pager
                {...{ page: view.page, size: MEETING_PAGE_SIZE, total }}
                onPage={(page) => show({ ...view, page })}
              />
            </>
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
        id: 'date',
        sorts: 'descending',
        card: 'name',
        label: t('meeting.field.when'),
        cell: (meeting) => (
          <Link to={meetingPath(meeting.conference.code, meeting.id)}>{words.when(meeting)}</Link>
        ),
      },
      {
        id: 'state',
        sorts: 'ascending',
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
