import { useTranslation } from 'react-i18next';
import type { HelpPages, HelpTopic } from '../i18n/help';
import { Keys } from './Keys';
import { Terms } from './Terms';

/** What one screen shows, how it is used, its keys and its terms. */
export function HelpTopicView({ pages, topic }: { pages: HelpPages; topic: HelpTopic }) {
  const { t } = useTranslation();
  const { shows, steps, terms } = pages.topics[topic];
  return (
    <>
      <section aria-labelledby="shows" className="help-text">
        <h2 id="shows">{t('help.shows')}</h2>
        {shows.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section aria-labelledby="steps" className="help-text">
        <h2 id="steps">{t('help.steps')}</h2>
        <ul>
          {steps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <Keys pages={pages} />
      <Terms title={t('help.terms')} pages={pages} terms={terms} />
    </>
  );
}
