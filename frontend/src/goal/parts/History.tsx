import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import { ThingSteps } from '../../ui/trail/ThingSteps';

/** What was done with the goal, for everybody who sees it; for which body, never by whom. */
export function History({ goal: { id, version } }: { goal: Goal }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t('goal.section.history')}</h2>
      <ThingSteps kind="goal" id={id} version={version} />
    </section>
  );
}
