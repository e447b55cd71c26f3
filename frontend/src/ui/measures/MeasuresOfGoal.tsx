import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMeasuresOfGoal, type MeasureOfGoal } from '../../api/measures';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { ButtonLink } from '../ButtonLink';
import { QueryView } from '../QueryView';
import { MeasureStateBadge } from './MeasureStateBadge';
import { MeasureTargetLines } from './MeasureTargetLines';
import { measurePath, newMeasurePath } from './paths';
import { usePeriod } from './usePeriod';
import './ofGoal.css';

/** What is done for a goal: each measure's own attainment and contribution, side by side and never added up. */
export function MeasuresOfGoal({ goal, open }: { goal: string; open: boolean }) {
  const { t } = useTranslation();
  const mayAdd = mayDo(useMe().data, 'run-measures') && open;
  return (
    <section id="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">{t('measure.ofGoal.title')}</h2>
      <QueryView query={useMeasuresOfGoal(goal)} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <p className="muted">{t('measure.ofGoal.none')}</p>
          ) : (
            <>
              <p className="muted">{t('measure.ofGoal.text')}</p>
              {found.map((each) => (
                <OneOfGoal key={each.measure.id} {...each} />
              ))}
            </>
          )
        }
      </QueryView>
      {mayAdd && (
        <p className="act-row no-print">
          <ButtonLink to={newMeasurePath(goal)} look="secondary">
            {t('measure.ofGoal.plan')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function OneOfGoal({ measure, hypothesis, contribution }: MeasureOfGoal) {
  const { t } = useTranslation();
  const period = usePeriod();
  const id = `measure-${measure.id}`;
  return (
    <article className="of-goal" aria-labelledby={id}>
      <h3 id={id}>
        <Link to={measurePath(measure.id)}>{measure.title}</Link>
      </h3>
      <p className="muted">
        {measure.organisation.name} · {period(measure)}{' '}
        <MeasureStateBadge state={measure.state} managed={measure.managed} />
      </p>
      {hypothesis !== null && <p className="long-text">{hypothesis}</p>}
      <div className="of-goal-beside">
        <div>
          <h4>{t('measure.ofGoal.own')}</h4>
          <MeasureTargetLines targets={measure.targets} />
        </div>
        <div>
          <h4>{t('measure.ofGoal.contribution')}</h4>
          <Assessed contribution={contribution} />
        </div>
      </div>
    </article>
  );
}

function Assessed({ contribution }: Pick<MeasureOfGoal, 'contribution'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (contribution === null) {
    return <p className="muted">{t('measure.ofGoal.noContribution')}</p>;
  }
  const { rating, evidence, year, result, dissent, changedAt } = contribution;
  return (
    <>
      <p>
        <strong>{t(`measure.contribution.${rating}`)}</strong>
        {evidence !== null && `, ${t(`measure.evidence.${evidence}`)}`}{' '}
        <span className="muted">
          ({year}, {format.day(changedAt)})
        </span>
      </p>
      {result !== null && <p className="long-text">{result}</p>}
      {dissent !== null && (
        <p className="long-text">
          {t('measure.ofGoal.dissent')}: {dissent}
        </p>
      )}
    </>
  );
}
