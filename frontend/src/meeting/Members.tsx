import { useTranslation } from 'react-i18next';
import type { Conference, ConferenceMember } from '../api/conferences';
import { useInstallation } from '../api/session';
import { useFormat } from '../format/useFormat';
import { ButtonLink } from '../ui/ButtonLink';
import { conferencePath } from '../ui/conference/paths';
import { Disclosure } from '../ui/Disclosure';
import { holds } from './view';

/** The institutions in the conference; those of other times one click away. */
export function Members({ conference }: { conference: Conference }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const { code, members, editable } = conference;
  const present = members.filter((member) => holds(member, today));
  const others = members.filter((member) => !holds(member, today));
  return (
    <section className="conference-section" aria-labelledby="members">
      <h2 id="members">{t('meeting.section.members')}</h2>
      {present.length === 0 ? (
        <p className="muted">{t('meeting.noMembers')}</p>
      ) : (
        <Names members={present} />
      )}
      {others.length > 0 && (
        <Disclosure title={t('meeting.formerMembers')}>
          <Names members={others} />
        </Disclosure>
      )}
      {editable && (
        <p className="no-print">
          <ButtonLink to={`${conferencePath(code)}/mitglieder`} look="secondary">
            {t('meeting.editMembers')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function Names({ members }: { members: ConferenceMember[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="lines conference-members">
      {members.map(({ id, name, from, to }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="muted numbers">
            {to === null
              ? t('meeting.memberSince', { from: format.date(from) })
              : t('meeting.memberFromTo', { from: format.date(from), to: format.date(to) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
