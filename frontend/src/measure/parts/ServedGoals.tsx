import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Measure } from '../../api/measures';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/states';
import { editPath } from '../paths';

/** The goals that the measure serves, each with why it is thought to contribute. */
export function ServedGoals({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { goals } = measure;
  const none = measure.findings.includes('NO_GOAL');
  const mayEdit = measure.may.includes('EDIT');
  return (
    <section id="goals" aria-labelledby="goals-title">
      <h2 id="goals-title">{t('measure.section.goals')}</h2>
      {goals.length === 0 ? (
        <Empty
          title={t(none ? 'measure.noGoals' : 'measure.noGoalsSeen')}
          action={
            mayEdit && (
              <ButtonLink to={editPath(measure.id, 'goals')} look="secondary">
                {t('measure.form.addGoal')}
              </ButtonLink>
            )
          }
        >
          {t(none ? 'measure.noGoalsText' : 'measure.noGoalsSeenText')}
        </Empty>
      ) : (
        <ul className="said-list">
          {goals.map(({ id, title, area, hypothesis }) => (
            <li key={id}>
              <Link to={`/ziele/${id}`}>{title}</Link>{' '}
              <span className="muted">
                (<Link to={`/programm/${encodeURIComponent(area.code)}`}>{area.name}</Link>)
              </span>
              <p className={hypothesis === null ? 'muted' : ''}>
                {hypothesis ?? t('measure.noHypothesis')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
