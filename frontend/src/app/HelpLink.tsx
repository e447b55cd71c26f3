import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { HelpTopic } from '../i18n/help';

const TOPICS: Record<string, HelpTopic> = {
  '': 'start',
  monitoring: 'monitoring',
  handlungsbedarf: 'need',
  'doppelte-benachteiligung': 'double',
  fruehwarnung: 'warnings',
  wirkung: 'effect',
  'mittel-und-bedarf': 'resources',
  quartiere: 'districts',
  deliveries: 'deliveries',
  programm: 'programme',
  ziele: 'goals',
  massnahmen: 'measures',
  dokumentation: 'documentation',
  ressourcenbeschluesse: 'measures',
  stimmen: 'voices',
  konferenzen: 'conferences',
  katalog: 'catalogue',
  verwaltung: 'administration',
  audit: 'audit',
};

/** Leads to the help of the screen that is open. */
export function HelpLink() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [, room = '', , part = ''] = pathname.split('/');
  // Periods stand below their measure.
  const topic = TOPICS[part === 'dokumentation' ? part : room];
  return (
    <Link to={topic === undefined ? '/hilfe' : `/hilfe/${topic}`} className="header-link">
      {t('help.open')}
    </Link>
  );
}
