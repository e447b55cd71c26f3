import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { conferencesOf, useConferences, type Body } from '../api/bodies';
import { mayDo, useInstallation, useMe } from '../api/session';
import { conferencePath } from '../ui/conference/paths';
import { QueryView } from '../ui/QueryView';
import { Skeleton } from '../ui/states';

/** The conference of a district and whom to turn to; that there is none is said as well. */
export function Contacts({ scheme, district }: { scheme: string; district: string }) {
  const { t } = useTranslation();
  const conferences = useConferences();
  const today = useInstallation().data?.today;
  return (
    <>
      <h3>{t('mine.conference')}</h3>
      <QueryView query={conferences} waiting={<Skeleton lines={2} />}>
        {(bodies) => {
          const found = today ? conferencesOf(bodies, scheme, district, today) : [];
          return found.length === 0 ? (
            <p className="muted">{t('mine.noConference')}</p>
          ) : (
            <ul className="mine-contacts">
              {found.map((body) => (
                <li key={body.code}>
                  <Contact body={body} />
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </>
  );
}

function Contact({ body }: { body: Body }) {
  const { t } = useTranslation();
  const mayRead = mayDo(useMe().data, 'read-programme');
  const { person, email, phone, address, website } = body.contact;
  const nothing = [person, email, phone, address, website].every((way) => !way);
  return (
    <>
      <p className="mine-body">
        {mayRead ? <Link to={conferencePath(body.code)}>{body.name}</Link> : body.name}
      </p>
      {person && <p>{person}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      {address && <p>{address}</p>}
      {website && /^https?:\/\//.test(website) && (
        <p>
          <a href={website} rel="noreferrer">
            {website}
          </a>
        </p>
      )}
      {nothing && <p className="muted">{t('mine.noContact')}</p>}
    </>
  );
}
