import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import type { NumberedFinding } from './findings';

/** What the check of the areas found: errors first, each with where and what to do. */
export function AreaFindings({ findings }: { findings: NumberedFinding[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (findings.length === 0) return <p>{t('catalogue.areas.clean')}</p>;
  return (
    <div className="area-findings">
      <h3>{t('catalogue.areas.findings', { number: format.integer(findings.length) })}</h3>
      <ol className="area-finding-list">
        {findings.map(({ number, finding }) => (
          <li key={number}>
            <Badge tone={finding.severity === 'ERROR' ? 'danger' : 'warning'}>
              {t(`catalogue.areas.severity.${finding.severity}`)}
            </Badge>{' '}
            <strong className="numbers">
              {[finding.district, finding.other].filter(Boolean).join(' / ') || finding.place}:{' '}
            </strong>
            {finding.message}
            {finding.squareMetres !== null && (
              <span className="muted">
                {' '}
                {t('catalogue.areas.size', { size: format.integer(finding.squareMetres) })}
              </span>
            )}
            {finding.proposal !== '' && <p className="muted">{finding.proposal}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
