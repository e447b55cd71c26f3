import { useTranslation } from 'react-i18next';
import { cancelMeeting, type Meeting } from '../api/conferences';
import type { Held } from '../api/held';
import { ReasonControl } from '../ui/reason/ReasonControl';

/** Says that a planned meeting does not take place, after a question and with the reason. */
export function CancelControl({ held: { thing, etag } }: { held: Held<Meeting> }) {
  const { t } = useTranslation();
  return (
    <ReasonControl
      action={t('meeting.cancel.action')}
      title={t('meeting.cancel.title')}
      text={t('meeting.cancel.text')}
      done={t('meeting.cancel.done')}
      act={(reason) => cancelMeeting(thing, reason, etag)}
    />
  );
}
