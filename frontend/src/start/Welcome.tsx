import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayDo } from '../api/session';
import type { Me, Right } from '../api/types';
import type { de } from '../i18n/de';
import { Page } from '../ui/Page';

type Intro = keyof typeof de.start.roleIntro;
type Place = 'monitoring' | 'deliveries' | 'audit';
const INTROS: Intro[] = [
  'social-planning',
  'statistics-office',
  'district-conference',
  'welfare-provider',
  'housing-company',
  'council',
  'administrator',
];
const PLACES: { place: Place; right: Right }[] = [
  { place: 'deliveries', right: 'deliver' },
  { place: 'monitoring', right: 'read-figures' },
  { place: 'audit', right: 'read-audit' },
];

/** For whoever is signed in: their role in a sentence and the pages it opens. */
export function Welcome({ me }: { me: Me }) {
  const { t } = useTranslation();
  const intro = INTROS.find((role) => me.roles.includes(role));
  const open = PLACES.filter(({ right }) => mayDo(me, right));
  return (
    <Page
      title={t('start.welcome', { name: me.name })}
      lead={intro && t(`start.roleIntro.${intro}`)}
    >
      <section aria-labelledby="tasks">
        <h2 id="tasks">{t('start.tasks')}</h2>
        {open.length === 0 && <p>{t('start.nothing')}</p>}
        <ul className="places">
          {open.map(({ place }) => (
            <li key={place}>
              <Link to={`/${place}`}>{t(`start.${place}`)}</Link>
              <p>{t(`start.${place}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
