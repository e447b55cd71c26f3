import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import type { de } from '../i18n/de';
import { Alert } from '../ui/Alert';

type Kind = keyof typeof de.monitoring.kind;
type Polarity = keyof typeof de.monitoring.polarity;

/** The method one click away: what the figure says, how it is made, where it is from. */
export function About({ values }: { values: Values }) {
  const { t } = useTranslation();
  const { indicator } = values;
  const sources = values.sources.map((source) => source.name).join(', ');
  return (
    <>
      {values.fictitious && <Alert kind="warning" title={t('monitoring.fictitiousNote')} />}
      <details className="about">
        <summary>{t('monitoring.about')}</summary>
        <p>{indicator.description}</p>
        <p>{t(`monitoring.polarity.${indicator.polarity as Polarity}`)}</p>
        <dl className="facts">
          <div>
            <dt>{t('monitoring.method')}</dt>
            <dd>{t(`monitoring.kind.${indicator.kind as Kind}`)}</dd>
            <dd className="muted">{t('monitoring.version', { version: indicator.version })}</dd>
          </div>
          <div>
            <dt>{t('monitoring.source')}</dt>
            <dd>{sources}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}
