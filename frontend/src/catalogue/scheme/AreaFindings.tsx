import { useTranslation } from 'react-i18next';
import type { AreaFinding } from '../../api/areas';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';

/** What the check of the areas found: errors first, each with where and what to do. */
export function AreaFindings({ findings }: { findings: AreaFinding[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (findings.length === 0) return <p>{t('catalogue.areas.clean')}</p>;
  const ordered = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
  return (
    <div className="area-findings">
      <h3>{t('catalogue.areas.findings', { number: format.integer(findings.length) })}</h3>
      <ul className="plain-list">
        {ordered.map((finding, index) => (
          // Two findings may say the same of the same district; the list does not change.
          <li key={index}>
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
      </ul>
    </div>
  );
}
