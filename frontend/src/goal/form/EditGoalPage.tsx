import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useGoal } from '../../api/goals';
import { FreshOnce } from '../../ui/FreshOnce';
import { Page } from '../../ui/Page';
import { goalPath, GOALS } from '../paths';
import { GoalForm } from './GoalForm';

/** A goal that is not agreed yet is changed. */
export default function EditGoalPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <FreshOnce query={useGoal(id)}>
      {(held, again) => (
        <Page
          title={t('goal.form.editTitle')}
          crumbs={[
            { to: '/', label: t('nav.start') },
            { to: GOALS, label: t('goal.title') },
            { to: goalPath(id), label: held.thing.title },
          ]}
        >
          <GoalForm key={held.etag} held={held} onAgain={again} />
        </Page>
      )}
    </FreshOnce>
  );
}
