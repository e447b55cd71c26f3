import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMeasure } from '../../api/measures';
import { useMeasureAttainment } from '../../api/measureTargets';
import { hasStatus } from '../../api/problem';
import { MeasureStateBadge } from '../../ui/measures/MeasureStateBadge';
import { ProblemAlert, Skeleton } from '../../ui/states';

/** A measure that is drawn in, as it stands today and as far as the reader sees it. */
export function DrawnMeasure({ id }: { id: string }) {
  const { t } = useTranslation();
  const measure = useMeasure(id);
  const attainment = useMeasureAttainment(id, '');
  if (hasStatus(measure.error, 404)) return <p className="muted">{t('concept.unseenMeasure')}</p>;
  if (measure.isError) {
    return <ProblemAlert error={measure.error} onRetry={() => void measure.refetch()} />;
  }
  if (measure.data === undefined) return <Skeleton lines={2} />;
  const { title, organisation, state, managed } = measure.data.thing;
  return (
    <>
      <p className="concept-goal">
        <Link to={`/massnahmen/${id}`}>{title}</Link>{' '}
        <MeasureStateBadge state={state} managed={managed} />{' '}
        <span className="muted">{organisation.name}</span>
      </p>
      {attainment.data?.targets.map((target) => (
        <p key={target.id} className="muted">
          {target.sentence}
        </p>
      ))}
    </>
  );
}
