import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useGoal } from '../../api/goals';
import { FreshOnce } from '../../ui/FreshOnce';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { goalPath, GOALS } from '../paths';
import { TargetForm } from './TargetForm';

/** A target is set or changed. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '', target } = useParams();
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
            <TargetForm key={held.etag} held={held} target={known} onAgain={again} />
          </Page>
        );
      }}
    </FreshOnce>
  );
}
