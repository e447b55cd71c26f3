import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { FictitiousBadge } from '../ui/Badge';
import { LabelNotices } from '../ui/figure/LabelNotices';
import { useOrigin } from './useOrigin';

/** The method one click away: what the figure says, how it is made, where it is from. */
export function About({ values }: { values: Values }) {
  const { t } = useTranslation();
  const { indicator } = values;
  const { sources, variables } = useOrigin(values);
  return (
    <>
      {values.fictitious && (
        <p className="fictitious-note">
          <FictitiousBadge /> {t('monitoring.fictitiousNote')}
        </p>
      )}
      <LabelNotices notices={values.notices} />
      <details className="about">
        <summary>{t('monitoring.about')}</summary>
        <p>{indicator.description}</p>
        <p>{t(`monitoring.polarity.${indicator.polarity}`)}</p>
        <dl className="facts">
          <div>
            <dt>{t('monitoring.method')}</dt>
            <dd>{t(`monitoring.kind.${indicator.kind}`)}</dd>
            <dd className="muted">{t('monitoring.version', { version: indicator.version })}</dd>
          </div>
          <div>
            <dt>{t('monitoring.source')}</dt>
            <dd>{sources.join(', ')}</dd>
          </div>
          <div>
            <dt>{t('monitoring.counts')}</dt>
            <dd>{variables.join(', ')}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}
