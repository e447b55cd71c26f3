import { useTranslation } from 'react-i18next';
import type { AreaCheck } from '../../api/areas';
import { useFormat } from '../../format/useFormat';
import { AreaFindings } from './AreaFindings';
import { OutlineMap } from './OutlineMap';
import { useShapes } from './useShapes';

const PLAN = ['added', 'changed', 'removed', 'unchanged', 'withBoundary'] as const;

/** What the file would do: counts, a picture of its areas, and what is wrong. */
export function AreaCheckView({ file, check }: { file: File; check: AreaCheck }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shapes = useShapes(file);
  const marked = check.findings.flatMap((finding) =>
    [finding.district, finding.other].filter((code) => code !== null),
  );
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
      {shapes && (
        <OutlineMap shapes={shapes} marked={marked} label={t('catalogue.areas.mapLabel')} />
      )}
      <AreaFindings findings={check.findings} />
    </div>
  );
}
