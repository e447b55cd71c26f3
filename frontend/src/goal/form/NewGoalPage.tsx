import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../ui/Page';
import { GOALS } from '../paths';
import { GoalForm } from './GoalForm';

/** A goal is begun, as a draft of one's own body. */
export default function NewGoalPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Page
      title={t('goal.form.newTitle')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: GOALS, label: t('goal.title') },
      ]}
    >
      <GoalForm held={null} area={params.get('gebiet') ?? ''} />
    </Page>
  );
}
