import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

const PLACES = [
  { to: '/deliveries', key: 'list' },
  { to: '/deliveries/calendar', key: 'calendar' },
  { to: '/deliveries/completeness', key: 'complete' },
] as const;

/** From the deliveries to what is due and what is there, and back. */
export function Places() {
  const { t } = useTranslation();
  return (
    <nav className="places-nav" aria-label={t('delivery.places.label')}>
      <ul>
        {PLACES.map(({ to, key }) => (
          <li key={key}>
            <NavLink to={to} end>
              {t(`delivery.places.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
