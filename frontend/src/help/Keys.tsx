import { useTranslation } from 'react-i18next';
import type { HelpPages } from '../i18n/help';

/** Which key does what. */
export function Keys({ pages }: { pages: HelpPages }) {
  const { t } = useTranslation();
  const keys = Object.entries(pages.keys) as [keyof HelpPages['keys'], string][];
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('help.keys')}</h2>
      <dl className="terms">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{t(`help.key.${key}`)}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
