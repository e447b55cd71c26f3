import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaCheck } from '../../api/areas';
import { useFormat } from '../../format/useFormat';
import { AreaFindings } from './AreaFindings';
import { CheckMap } from './CheckMap';
import { numbered } from './findings';

const PLAN = ['added', 'changed', 'removed', 'unchanged', 'withBoundary'] as const;

/** What the file would do: counts, a picture of its areas, and what is wrong. */
export function AreaCheckView({ check }: { check: AreaCheck }) {
  const { t } = useTranslation();
  const format = useFormat();
  const findings = useMemo(() => numbered(check.findings), [check]);
  return (
    <div className="area-check">
      <div>
        <p>
          {t('catalogue.areas.read', {
            format: check.format,
            features: format.integer(check.features),
          })}{' '}
          {check.crs !== null && t('catalogue.areas.crs', { crs: check.crs })}
        </p>
        <dl className="facts plan-facts">
          {PLAN.map((part) => (
            <div key={part}>
              <dt>{t(`catalogue.areas.plan.${part}`)}</dt>
              <dd className="numbers">{format.integer(check.plan[part])}</dd>
            </div>
          ))}
        </dl>
      </div>
      {check.boundaries && <CheckMap boundaries={check.boundaries} findings={findings} />}
      <AreaFindings findings={findings} />
    </div>
  );
}
