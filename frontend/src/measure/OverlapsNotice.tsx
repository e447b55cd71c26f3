import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOverlaps } from '../api/measures';
import { Alert } from '../ui/Alert';
import { Disclosure } from '../ui/Disclosure';
import { measurePath } from '../ui/measures/paths';

/** Says where several address the same people in the same place; nothing where nobody does. */
export function OverlapsNotice({ district }: { district: string }) {
  const { t } = useTranslation();
  const overlaps = useOverlaps(district).data ?? [];
  if (overlaps.length === 0) return null;
  return (
    <Alert kind="info" title={t('measure.overlap.title', { count: overlaps.length })}>
      <p>{t('measure.overlap.text')}</p>
      <Disclosure title={t('measure.overlap.show')}>
        <ul className="plain-list">
          {overlaps.map(({ district: place, targetGroup, measures }) => (
            <li key={`${place.code} ${targetGroup}`}>
              <strong>
                {t('measure.overlap.line', {
                  group: t(`measure.targetGroup.${targetGroup}`),
                  district: place.name,
                })}
              </strong>
              {': '}
              {measures.map(({ id, title, organisation }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link to={measurePath(id)}>{title}</Link> ({organisation.name})
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Alert>
  );
}
