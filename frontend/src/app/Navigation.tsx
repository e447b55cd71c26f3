import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { hasOwnDistricts, readsOwnAlone } from '../api/ownDistricts';
import { mayDo, useMe } from '../api/session';
import type { Me, Right } from '../api/types';
import { MONITORING_PLACES } from '../ui/monitoring/places';

type Key =
  | 'mine'
  | 'monitoring'
  | 'districts'
  | 'goals'
  | 'measures'
  | 'voices'
  | 'deliveries'
  | 'catalogue'
  | 'administration'
  | 'audit';
interface Place {
  key: Key;
  to: string;
  right: Right;
  /** Who else has nothing to look for there. */
  only?: (me: Me | null | undefined) => boolean;
}
const PLACES: Place[] = [
  { key: 'mine', to: '/meine-bezirke', right: 'read-figures', only: hasOwnDistricts },
  { key: 'monitoring', to: '/monitoring', right: 'read-figures' },
  { key: 'districts', to: '/quartiere', right: 'read-figures', only: (me) => !readsOwnAlone(me) },
  { key: 'goals', to: '/ziele', right: 'read-programme' },
  { key: 'measures', to: '/massnahmen', right: 'read-programme' },
  { key: 'voices', to: '/stimmen', right: 'write-field-reports', only: hasOwnDistricts },
  { key: 'deliveries', to: '/deliveries', right: 'deliver' },
  // Seven words are enough: a conference finds the catalogue from the figures that it explains.
  {
    key: 'catalogue',
    to: '/katalog',
    right: 'read-figures',
    only: (me) => readsOwnAlone(me) || !hasOwnDistricts(me) || !mayDo(me, 'write-field-reports'),
  },
  { key: 'administration', to: '/verwaltung', right: 'manage-users' },
  // Seven words are enough: planning finds it among its pages and under the administration.
  { key: 'audit', to: '/audit', right: 'read-audit', only: (me) => !mayDo(me, 'deliver') },
];

/** One navigation; only what this person may open is in it. */
export function Navigation() {
  const { t } = useTranslation();
  const me = useMe().data;
  const open = PLACES.filter(({ right, only }) => mayDo(me, right) && (only?.(me) ?? true));
  return (
    <nav className="navigation" aria-label={t('shell.navigation')}>
      <ul>
        <li>
          <NavLink to="/" end>
            {t('nav.start')}
          </NavLink>
        </li>
        {open.map((place) => (
          <li key={place.key}>
            <Way place={place.key} to={place.to} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to a place; it is marked on the place's own pages, and on those that belong under it. */
function Way({ place, to }: { place: Key; to: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isOver =
    place === 'monitoring' &&
    MONITORING_PLACES.some(({ key, to: below }) => key !== 'figures' && pathname.startsWith(below));
  const name = t(`nav.${place}`);
  if (!isOver) return <NavLink to={to}>{name}</NavLink>;
  return (
    <Link to={to} aria-current="true">
      {name}
    </Link>
  );
}
