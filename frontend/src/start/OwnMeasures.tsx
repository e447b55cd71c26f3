import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../api/measures';
import { MeasureTargetLines } from '../ui/measures/MeasureTargetLines';
import { measurePath, MEASURES } from '../ui/measures/paths';
import '../ui/measures/ofGoal.css';
import { QueryView } from '../ui/QueryView';

/** The own measures that run, and how far each reaches its own targets: what the writing was for. */
export function OwnMeasures() {
  const { t } = useTranslation();
  const running = { ...NO_MEASURE_FILTER, states: ['RUNNING' as const], mine: true };
  return (
    <section aria-labelledby="own-measures">
      <h2 id="own-measures">{t('measure.own.title')}</h2>
      <QueryView query={useMeasures(running, ALL_MEASURES)} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('measure.own.none')}</p>
          ) : (
            items.map(({ id, title, targets }) => (
              <article key={id} className="of-goal" aria-labelledby={`own-${id}`}>
                <h3 id={`own-${id}`}>
                  <Link to={measurePath(id)}>{title}</Link>
                </h3>
                <MeasureTargetLines targets={targets} />
              </article>
            ))
          )
        }
      </QueryView>
      <p>
        <Link to={`${MEASURES}?unsere=1`}>{t('measure.own.all')}</Link>
      </p>
    </section>
  );
}
