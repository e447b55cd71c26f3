import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SPANS, useWarnings } from '../api/warnings';
import { useFormat } from '../format/useFormat';

/** How many early warnings wait for an answer; nothing where none does. */
export default function OpenWarnings() {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useWarnings(SPANS[0], '').data?.open ?? 0;
  if (open === 0) return null;
  return (
    <section aria-labelledby="open-warnings">
      <h2 id="open-warnings">{t('warning.title')}</h2>
      <p>
        <Link to="/fruehwarnung?stand=offen">
          {t('warning.summary.open', { count: open, number: format.integer(open) })}
        </Link>
      </p>
    </section>
  );
}
