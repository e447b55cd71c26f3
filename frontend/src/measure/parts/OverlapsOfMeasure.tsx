import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Measure } from '../../api/measures';
import { measurePath } from '../../ui/measures/paths';

/** Who else addresses the same people in the same place at the same time; nothing where nobody does. */
export function OverlapsOfMeasure({ measure: { overlaps } }: { measure: Measure }) {
  const { t } = useTranslation();
  if (overlaps.length === 0) return null;
  return (
    <section id="overlaps" aria-labelledby="overlaps-title">
      <h2 id="overlaps-title">{t('measure.section.overlaps')}</h2>
      <p>
        {t('measure.overlap.here')}. {t('measure.overlap.hereText')}
      </p>
      <ul className="plain-list">
        {overlaps.map(({ id, title, organisation, districts, targetGroups }) => (
          <li key={id}>
            <Link to={measurePath(id)}>{title}</Link>{' '}
            <span className="muted">
              {t('measure.overlap.by', {
                organisation: organisation.name,
                groups: [
                  ...targetGroups.map((group) => t(`measure.targetGroup.${group}`)),
                  ...districts.map(({ name }) => name),
                ].join(', '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
