import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConference, useMeeting } from '../../api/conferences';
import { FreshOnce } from '../../ui/FreshOnce';
import { MeetingFrame } from './MeetingFrame';
import { RecordForm } from './RecordForm';
import { recordInput } from './recordSchema';

/** Recording who was at a meeting and what came of it, or correcting that. */
export default function RecordPage() {
  const { code = '', id = '' } = useParams();
  const { t } = useTranslation();
  const query = useMeeting(code, id);
  const conference = useConference(code);
  return (
    <MeetingFrame
      title={t('meeting.record')}
      lead={t('meeting.form.recordLead')}
      code={code}
      meeting={query.data?.thing}
    >
      <FreshOnce query={query}>
        {(held, again) => (
          <FreshOnce query={conference}>
            {({ thing }) => (
              <RecordForm
                key={held.etag}
                held={held}
                defaults={recordInput(held.thing, thing)}
                onAgain={again}
              />
            )}
          </FreshOnce>
        )}
      </FreshOnce>
    </MeetingFrame>
  );
}
