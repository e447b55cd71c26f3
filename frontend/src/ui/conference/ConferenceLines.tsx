import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConferencesFor } from '../../api/conferences';
import { mayDo, useMe } from '../../api/session';
import { QueryView } from '../QueryView';
import { conferencePath, meetingPath } from './paths';
import { useMeetingWords } from './useMeetingWords';

interface Props {
  where: { district: string } | { area: string };
}

/** The conferences for a district or an area, each with its next meeting; that there is none is said as well. */
export function ConferenceLines({ where }: Props) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const conferences = useConferencesFor(where);
  if (!mayDo(useMe().data, 'read-programme')) return null;
  return (
    <QueryView query={conferences} lines={2}>
      {(found) =>
        found.length === 0 ? (
          <p className="muted">{t('meeting.noneHere')}</p>
        ) : (
          <ul className="plain-list">
            {found.map(({ code, name, next }) => (
              <li key={code}>
                <Link to={conferencePath(code)}>{name}</Link>
                {next !== null && (
                  <>
                    {' · '}
                    <Link to={meetingPath(code, next.id)}>
                      {t('meeting.nextAt', { when: words.when(next) })}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
