import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useConference, useMeetings } from '../../api/conferences';
import { useFormat } from '../../format/useFormat';
import { conferencePath, CONFERENCES } from '../../ui/conference/paths';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { latestOf } from '../view';
import { MeetingForm } from './MeetingForm';
import { newMeeting } from './meetingSchema';

/** A new meeting; it begins like the last one, or like the one that the address names. */
export default function NewMeetingPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const conference = useConference(code);
  return (
    <Page
      title={t('meeting.plan')}
      lead={t('meeting.form.planLead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: CONFERENCES, label: t('meeting.title') },
        { to: conferencePath(code), label: conference.data?.thing.name ?? code },
      ]}
    >
      <FreshOnce query={useMeetings(code)}>
        {(meetings) => {
          const like = meetings.find(({ id }) => id === params.get('wie')) ?? latestOf(meetings);
          return (
            <>
              {like && (
                <p className="muted">
                  {t('meeting.form.copied', { date: format.date(like.date) })}
                </p>
              )}
              <MeetingForm code={code} held={null} defaults={newMeeting(like)} />
            </>
          );
        }}
      </FreshOnce>
    </Page>
  );
}
