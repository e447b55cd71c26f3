import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceDecision } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';

/** A decision in words, for showing two versions side by side. */
export function useDecisionWords(): (decision: ResourceDecision) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (decision: ResourceDecision): Described => [
      [t('measure.decision.outcome'), t(`measure.decision.outcomes.${decision.outcome}`)],
      [t('measure.decision.body'), decision.body],
      [t('measure.decision.date'), format.date(decision.date)],
      [t('measure.decision.money'), format.money(decision.money)],
      [t('measure.decision.staff'), format.number(decision.staff, 2, false)],
      [t('measure.decision.paper'), decision.paper],
      [t('measure.decision.link'), decision.link ?? ''],
      [t('measure.decision.conditions'), decision.conditions ?? ''],
      [
        t('measure.decision.conditionsMetOn'),
        decision.conditionsMetOn === null ? '' : format.date(decision.conditionsMetOn),
      ],
      [t('measure.decision.words'), decision.words ?? ''],
    ],
    [t, format],
  );
}
