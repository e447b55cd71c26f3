import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HelpPages } from '../i18n/help';
import { Asking } from './Asking';
import { Keys } from './Keys';
import { Terms } from './Terms';

/** The ways to the help of each screen, the keys, and all terms. */
export function HelpIndex({ pages }: { pages: HelpPages }) {
  const { t } = useTranslation();
  return (
    <>
      <section aria-labelledby="topics">
        <h2 id="topics">{t('help.topics')}</h2>
        <ul className="places">
          {Object.entries(pages.topics).map(([topic, page]) => (
            <li key={topic}>
              <Link to={`/hilfe/${topic}`}>{page.title}</Link>
              <p>{page.shows[0]}</p>
            </li>
          ))}
        </ul>
      </section>
      <Asking />
      <Keys pages={pages} />
      <Terms title={t('help.allTerms')} pages={pages} terms={Object.keys(pages.terms)} />
    </>
  );
}
