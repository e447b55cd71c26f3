import { useTranslation } from 'react-i18next';
import type { Meeting } from '../api/conferences';
import type { Held } from '../api/held';
import { useInstallation } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { conferencePath, meetingPath } from '../ui/conference/paths';
import { CancelControl } from './CancelControl';

/** What those who hold the conference may do with the meeting now. */
export function MeetingActs({ held }: { held: Held<Meeting> }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const { id, conference, date, state, editable } = held.thing;
  if (!editable) return null;
  const here = meetingPath(conference.code, id);
  const recordable = state !== 'CANCELLED' && date <= today;
  return (
    <div className="meeting-acts no-print">
      {recordable && (
        <ButtonLink to={`${here}/ergebnisse`} look={state === 'PLANNED' ? 'primary' : 'secondary'}>
          {t(state === 'PLANNED' ? 'meeting.record' : 'meeting.recordAgain')}
        </ButtonLink>
      )}
      {state !== 'CANCELLED' && (
        <ButtonLink to={`${here}/aendern`} look="secondary">
          {t('meeting.change')}
        </ButtonLink>
      )}
      <ButtonLink
        to={`${conferencePath(conference.code)}/sitzungen/neu?wie=${id}`}
        look="secondary"
      >
        {t('meeting.like')}
      </ButtonLink>
      {state === 'PLANNED' && <CancelControl held={held} />}
    </div>
  );
}
