import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { HelpTopic } from '../i18n/help';

const TOPICS: Record<string, HelpTopic> = {
  '': 'start',
  monitoring: 'monitoring',
  quartiere: 'districts',
  deliveries: 'deliveries',
  programm: 'programme',
  ziele: 'goals',
  massnahmen: 'measures',
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
  const topic = TOPICS[pathname.split('/')[1] ?? ''];
  return (
    <Link to={topic === undefined ? '/hilfe' : `/hilfe/${topic}`} className="header-link">
      {t('help.open')}
    </Link>
  );
}
