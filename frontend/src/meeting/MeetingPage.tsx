import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMeeting, type Meeting } from '../api/conferences';
import type { Held } from '../api/held';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { conferencePath, CONFERENCES } from '../ui/conference/paths';
import { useMeetingWords } from '../ui/conference/useMeetingWords';
import { Facts } from '../ui/Facts';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { ThingHistory } from '../ui/trail/ThingHistory';
import { MeetingActs } from './MeetingActs';
import { MeetingState } from './MeetingState';
import { Minutes } from './Minutes';

/** One meeting: when and about what, and what came of it. */
export default function MeetingPage() {
  const { code = '', id = '' } = useParams();
  return (
    <QueryView query={useMeeting(code, id)} lines={10}>
      {(held) => <MeetingView held={held} />}
    </QueryView>
  );
}

function MeetingView({ held }: { held: Held<Meeting> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMeetingWords();
  const meeting = held.thing;
  const { id, conference, date, place, agenda, state, cancelledBecause, overdue } = meeting;
  return (
    <Page
      title={t('meeting.meetingOf', { date: format.date(date) })}
      lead={conference.name}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: CONFERENCES, label: t('meeting.title') },
        { to: conferencePath(conference.code), label: conference.name },
      ]}
      action={<Button onClick={() => globalThis.print()}>{t('meeting.print')}</Button>}
    >
      {cancelledBecause !== null && (
        <Alert kind="warning" title={t('meeting.cancelledBecause', { reason: cancelledBecause })} />
      )}
      {overdue && meeting.editable && (
        <Alert kind="info" title={t('meeting.overdue')}>
          <p>{t('meeting.awaited', { date: format.date(date) })}</p>
        </Alert>
      )}
      <Facts
        facts={[
          { label: t('meeting.field.when'), value: words.when(meeting) },
          { label: t('meeting.field.place'), value: place },
          { label: t('meeting.field.state'), value: <MeetingState meeting={meeting} /> },
        ]}
      />
      <MeetingActs held={held} />
      <section className="conference-section" aria-labelledby="agenda">
        <h2 id="agenda">{t('meeting.section.agenda')}</h2>
        {agenda.length === 0 ? (
          <p className="muted">{t('meeting.noAgenda')}</p>
        ) : (
          <ol className="meeting-agenda">
            {agenda.map((item, at) => (
              <li key={`${String(at)} ${item}`}>{item}</li>
            ))}
          </ol>
        )}
      </section>
      {state === 'HELD' && <Minutes meeting={meeting} />}
      {meeting.editable && (
        <ThingHistory kind="meeting" id={id} version={meeting.version} right="hold-conferences" />
      )}
    </Page>
  );
}
