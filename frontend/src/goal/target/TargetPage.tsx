import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useGoal, type Goal } from '../../api/goals';
import { differences } from '../../ui/form/describe';
import { FreshOnce } from '../../ui/FreshOnce';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { goalPath, GOALS } from '../paths';
import { TargetForm } from '../../ui/targets/TargetForm';
import { useGoalWords } from '../form/useGoalWords';
import { bearerOf } from './bearerOf';

/** A target is set or changed. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '', target } = useParams();
  const describe = useGoalWords();
  return (
    <FreshOnce query={useGoal(id)}>
      {(held, again) => {
        const known = held.thing.targets.find((each) => each.id === target) ?? null;
        if (target !== undefined && known === null) return <NotFound />;
        return (
          <Page
            title={t(known === null ? 'goal.target.newTitle' : 'goal.target.editTitle')}
            crumbs={[
              { to: '/', label: t('nav.start') },
              { to: GOALS, label: t('goal.title') },
              { to: goalPath(id), label: held.thing.title },
            ]}
          >
            <TargetForm
              key={held.etag}
              bearer={bearerOf(held)}
              target={known}
              onAgain={again}
              differences={(present) =>
                differences(describe(held.thing), describe(present as Goal))
              }
            />
          </Page>
        );
      }}
    </FreshOnce>
  );
}
