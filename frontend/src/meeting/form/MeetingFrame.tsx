import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Meeting } from '../../api/conferences';
import { useFormat } from '../../format/useFormat';
import { conferencePath, CONFERENCES, meetingPath } from '../../ui/conference/paths';
import { Page } from '../../ui/Page';

interface Props {
  title: string;
  lead: string;
  code: string;
  /** Whose names stand in the way here; none until it is there. */
  meeting: Meeting | undefined;
  children: ReactNode;
}

/** The frame of a page that changes a meeting. */
export function MeetingFrame({ title, lead, code, meeting, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '' } = useParams();
  return (
    <Page
      title={title}
      lead={lead}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: CONFERENCES, label: t('meeting.title') },
        { to: conferencePath(code), label: meeting?.conference.name ?? code },
        {
          to: meetingPath(code, id),
          label: meeting
            ? t('meeting.meetingOf', { date: format.date(meeting.date) })
            : t('meeting.one'),
        },
      ]}
    >
      {children}
    </Page>
  );
}
