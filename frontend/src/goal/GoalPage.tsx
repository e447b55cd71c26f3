import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAttainment, useGoal, type Goal } from '../api/goals';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { MeasuresOfGoal } from '../ui/measures/MeasuresOfGoal';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Comments } from './parts/Comments';
import { GoalActs } from './parts/GoalActs';
import { GoalFacts } from './parts/GoalFacts';
import { History } from './parts/History';
import { Participants } from './parts/Participants';
import { editPath, GOALS } from './paths';
import { Targets, useAttainmentDate } from '../ui/targets/Targets';
import { bearerOf } from './target/bearerOf';
import { GoalTasks } from './task/GoalTasks';

/** One goal: why, with whom, how far, and what comes next. */
export default function GoalPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const goal = useGoal(id);
  return (
    <QueryView query={goal} lines={14}>
      {({ thing, etag }) => (
        <Page
          title={thing.title}
          crumbs={[
            { to: '/', label: t('nav.start') },
            { to: GOALS, label: t('goal.title') },
          ]}
          action={
            thing.may.includes('EDIT') ? (
              <ButtonLink to={editPath(thing.id)} look="secondary">
                {t('goal.act.edit')}
              </ButtonLink>
            ) : (
              <Button onClick={() => globalThis.print()}>{t('programme.print')}</Button>
            )
          }
        >
          <GoalFacts goal={thing} />
          <GoalActs goal={thing} etag={etag} />
          <GoalTargets goal={thing} etag={etag} />
          <MeasuresOfGoal goal={thing.id} open={thing.state !== 'CLOSED'} />
          <Participants goal={thing} />
          <Comments goal={thing} />
          <GoalTasks goal={thing} />
          <History goal={thing} />
        </Page>
      )}
    </QueryView>
  );
}

function GoalTargets({ goal, etag }: { goal: Goal; etag: string }) {
  const attainment = useAttainment(goal.id, useAttainmentDate());
  return <Targets bearer={bearerOf({ thing: goal, etag })} attainment={attainment} />;
}
