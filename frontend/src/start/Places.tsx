import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasOwnDistricts, readsOwnAlone } from '../api/ownDistricts';
import { mayDo } from '../api/session';
import type { Me, Right } from '../api/types';

type Place =
  | 'mine'
  | 'monitoring'
  | 'districts'
  | 'deliveries'
  | 'catalogue'
  | 'goals'
  | 'measures'
  | 'documentation'
  | 'voices'
  | 'conferences'
  | 'audit';
const PLACES: { place: Place; to: string; right: Right; only?: (me: Me) => boolean }[] = [
  { place: 'mine', to: '/meine-bezirke', right: 'read-figures', only: hasOwnDistricts },
  { place: 'monitoring', to: '/monitoring', right: 'read-figures' },
  {
    place: 'districts',
    to: '/quartiere',
    right: 'read-figures',
    only: (me) => !readsOwnAlone(me),
  },
  { place: 'goals', to: '/ziele', right: 'read-programme' },
  { place: 'measures', to: '/massnahmen', right: 'read-programme' },
  { place: 'documentation', to: '/dokumentation', right: 'run-measures' },
  { place: 'voices', to: '/stimmen', right: 'read-field-reports' },
  { place: 'conferences', to: '/konferenzen', right: 'read-programme' },
  { place: 'deliveries', to: '/deliveries', right: 'deliver' },
  { place: 'catalogue', to: '/katalog', right: 'read-figures' },
  { place: 'audit', to: '/audit', right: 'read-audit' },
];

/** The pages that this person may open, with what each is for. */
export function Places({ me }: { me: Me }) {
  const { t } = useTranslation();
  const open = PLACES.filter(({ right, only }) => mayDo(me, right) && (only?.(me) ?? true));
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('start.tasks')}</h2>
      {open.length === 0 && <p>{t('start.nothing')}</p>}
      <ul className="places">
        {open.map(({ place, to }) => (
          <li key={place}>
            <Link to={to}>{t(`nav.${place}`)}</Link>
            <p>{t(`start.${place}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
