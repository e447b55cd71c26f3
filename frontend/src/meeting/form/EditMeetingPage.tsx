import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeeting } from '../../api/conferences';
import { useFormat } from '../../format/useFormat';
import { FreshOnce } from '../../ui/FreshOnce';
import { MeetingFrame } from './MeetingFrame';
import { MeetingForm } from './MeetingForm';
import { inputOf } from './meetingSchema';

/** Changing when, where and about what a meeting is. */
export default function EditMeetingPage() {
  const { code = '', id = '' } = useParams();
  const { t } = useTranslation();
  const format = useFormat();
  const query = useMeeting(code, id);
  return (
    <MeetingFrame
      title={t('meeting.change')}
      lead={t('meeting.form.planLead')}
      code={code}
      meeting={query.data?.thing}
    >
      <FreshOnce query={query}>
        {(held, again) => (
          <MeetingForm
            key={held.etag}
            code={code}
            held={held}
            defaults={inputOf(held.thing, format.date(held.thing.date))}
            onAgain={again}
          />
        )}
      </FreshOnce>
    </MeetingFrame>
  );
}
