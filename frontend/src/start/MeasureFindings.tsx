import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FINDINGS, useMeasureFindings } from '../api/measures';
import { Alert } from '../ui/Alert';
import { Disclosure } from '../ui/Disclosure';
import { MEASURES, newMeasurePath } from '../ui/measures/paths';

/** What is missing between goals and measures; nothing where nothing is. */
export default function MeasureFindings() {
  const { t } = useTranslation();
  const found = useMeasureFindings().data;
  if (found === undefined) return null;
  const { goalsWithoutMeasure, measures } = found;
  const counted = FINDINGS.map((finding) => ({
    finding,
    count: measures.filter(({ findings }) => findings.includes(finding)).length,
  })).filter(({ count }) => count > 0);
  if (goalsWithoutMeasure.length === 0 && counted.length === 0) return null;
  return (
    <section aria-labelledby="measure-findings">
      <h2 id="measure-findings">{t('measure.findings.title')}</h2>
      {goalsWithoutMeasure.length > 0 && (
        <Alert
          kind="warning"
          title={t('measure.findings.goalsWithout', { count: goalsWithoutMeasure.length })}
        >
          <Disclosure title={t('measure.findings.show')}>
            <ul className="plain-list">
              {goalsWithoutMeasure.map(({ id, title, area }) => (
                <li key={id}>
                  <Link to={`/ziele/${id}`}>{title}</Link>{' '}
                  <span className="muted">({area.name})</span>{' '}
                  <Link
                    to={newMeasurePath(id)}
                    aria-label={`${t('measure.findings.plan')}: ${title}`}
                  >
                    {t('measure.findings.plan')}
                  </Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        </Alert>
      )}
      <ul className="plain-list measure-findings">
        {counted.map(({ finding, count }) => (
          <li key={finding}>
            <Link to={`${MEASURES}?fehlt=${finding}`}>
              {t(`measure.findings.kind.${finding}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
