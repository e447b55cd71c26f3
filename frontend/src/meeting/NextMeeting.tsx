import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Conference } from '../api/conferences';
import { meetingPath } from '../ui/conference/paths';
import { useMeetingWords } from '../ui/conference/useMeetingWords';

/** When the conference meets next, large enough to be seen first. */
export function NextMeeting({ conference: { code, next } }: { conference: Conference }) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  return (
    <section className="conference-section" aria-labelledby="next-meeting">
      <h2 id="next-meeting">{t('meeting.section.next')}</h2>
      {next === null ? (
        <p className="muted">{t('meeting.noNext')}</p>
      ) : (
        <p className="conference-next">
          <Link to={meetingPath(code, next.id)}>{words.when(next)}</Link>
          {next.place !== null && <span>{next.place}</span>}
        </p>
      )}
    </section>
  );
}
