import { useTranslation } from 'react-i18next';
import { PRESENCES, type Meeting } from '../api/conferences';
import { useFormat } from '../format/useFormat';
import { Facts } from '../ui/Facts';

/** What came of a meeting; who was there and what was said, for those in the conference. */
export function Minutes({ meeting: { results, minutes } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <>
      <section className="conference-section" aria-labelledby="results">
        <h2 id="results">{t('meeting.section.results')}</h2>
        {results.length === 0 ? (
          <p className="muted">{t('meeting.noResults')}</p>
        ) : (
          <ul className="meeting-results">
            {results.map((result, at) => (
              <li key={`${String(at)} ${result}`}>{result}</li>
            ))}
          </ul>
        )}
      </section>
      {minutes === null ? (
        <p className="muted">{t('meeting.minutesClosed')}</p>
      ) : (
        <>
          <Attendance minutes={minutes} />
          <section className="conference-section" aria-labelledby="minutes">
            <h2 id="minutes">{t('meeting.section.minutes')}</h2>
            {minutes.text === null ? (
              <p className="muted">{t('meeting.noMinutes')}</p>
            ) : (
              <p className="meeting-minutes">{minutes.text}</p>
            )}
          </section>
        </>
      )}
    </>
  );
}

function Attendance({ minutes }: { minutes: NonNullable<Meeting['minutes']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { attendance, guests } = minutes;
  return (
    <section className="conference-section" aria-labelledby="attendance">
      <h2 id="attendance">{t('meeting.section.attendance')}</h2>
      {attendance.length === 0 && <p className="muted">{t('meeting.notRecorded')}</p>}
      <Facts
        facts={[
          ...PRESENCES.map((presence) => ({
            label: t(`meeting.presence.${presence}`),
            value: format.list(
              attendance.filter((one) => one.presence === presence).map(({ name }) => name),
            ),
          })),
          { label: t('meeting.field.guests'), value: t('meeting.guests', { count: guests }) },
        ]}
      />
    </section>
  );
}
