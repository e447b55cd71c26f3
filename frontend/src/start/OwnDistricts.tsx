import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ownDistricts } from '../api/ownDistricts';
import { useProfiles } from '../api/profile';
import type { Me } from '../api/types';

/** The districts in which somebody acts, by name, and the way to all that is known of them. */
export default function OwnDistricts({ me }: { me: Me }) {
  const { t } = useTranslation();
  const districts = ownDistricts(me);
  const profiles = useProfiles(
    districts.map(({ code }) => code),
    { date: '', scheme: districts[0]?.scheme ?? '' },
  );
  return (
    <section aria-labelledby="own-districts">
      <h2 id="own-districts">{t('nav.mine')}</h2>
      {districts.length === 0 && <p>{t('start.noDistricts')}</p>}
      <ul className="lines">
        {districts.map(({ scheme, code, bodies }, at) => (
          <li key={`${scheme} ${code}`}>
            <Link to={`/meine-bezirke#bezirk-${code}`}>
              {code} {profiles[at]?.data?.district.name ?? ''}
            </Link>
            <span className="muted">{bodies.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
