import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { mayDo, useMe } from '../../api/session';
import { MONITORING_PLACES } from './places';
import './monitoringNav.css';

/** From each page of the monitoring to the others, of which this person may open more than one. */
export function MonitoringNav() {
  const { t } = useTranslation();
  const me = useMe().data;
  const open = MONITORING_PLACES.filter(({ right }) => mayDo(me, right));
  if (open.length < 2) return null;
  return (
    <nav className="monitoring-nav no-print" aria-label={t('insight.nav.label')}>
      <ul>
        {open.map(({ key, to }) => (
          <li key={key}>
            <NavLink to={to}>{t(`insight.nav.${key}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
