import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConference, type Conference } from '../api/conferences';
import { mayDo, useMe } from '../api/session';
import { useFormat } from '../format/useFormat';
import { ButtonLink } from '../ui/ButtonLink';
import { conferencePath, CONFERENCES } from '../ui/conference/paths';
import { Facts } from '../ui/Facts';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { ThingHistory } from '../ui/trail/ThingHistory';
import { ContactWays } from './ContactWays';
import { Meetings } from './Meetings';
import { Members } from './Members';
import { NextMeeting } from './NextMeeting';

/** One conference: for which districts, who takes part, when it meets. */
export default function ConferencePage() {
  const { code = '' } = useParams();
  return (
    <QueryView query={useConference(code)} lines={12}>
      {({ thing }) => <ConferenceView conference={thing} />}
    </QueryView>
  );
}

function ConferenceView({ conference }: { conference: Conference }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe().data;
  const { code, name, contact, activeFrom, activeTo, editable, version } = conference;
  return (
    <Page
      title={name}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: CONFERENCES, label: t('meeting.title') },
      ]}
      action={
        editable && (
          <ButtonLink to={`${conferencePath(code)}/sitzungen/neu`}>{t('meeting.plan')}</ButtonLink>
        )
      }
    >
      <Facts
        facts={[
          { label: t('meeting.field.districts'), value: <Districts conference={conference} /> },
          { label: t('meeting.field.since'), value: format.date(activeFrom) },
          {
            label: t('meeting.field.until'),
            value: activeTo === null ? null : format.date(activeTo),
          },
          { label: t('meeting.field.contact'), value: <ContactWays contact={contact} /> },
        ]}
      />
      <NextMeeting conference={conference} />
      <Members conference={conference} />
      <Meetings code={code} />
      <p className="conference-ways no-print">
        {mayDo(me, 'read-field-reports') && (
          <Link to={`/stimmen?von=${encodeURIComponent(code)}`}>{t('meeting.voices')}</Link>
        )}
        {mayDo(me, 'subscribe-calendar') && (
          <Link to="/konto#kalender">{t('meeting.calendar')}</Link>
        )}
      </p>
      {editable && (
        <ThingHistory kind="conference" id={code} version={version} right="hold-conferences" />
      )}
    </Page>
  );
}

function Districts({ conference: { districts } }: { conference: Conference }) {
  return (
    <ul className="plain-list">
      {districts.map(({ code, name }) => (
        <li key={code}>
          <Link to={`/quartiere/${encodeURIComponent(code)}`}>
            {name.includes(code) ? name : `${code} ${name}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
