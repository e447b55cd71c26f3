import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import type { Described } from '../../ui/form/describe';
import { useTargetWords } from '../../ui/targets/useTargetWords';

/** A goal in words, for showing two versions side by side. */
export function useGoalWords(): (goal: Goal) => Described {
  const { t } = useTranslation();
  const target = useTargetWords();
  return useCallback(
    (goal: Goal): Described => {
      const took = goal.residents?.tookPart ?? null;
      return [
        [t('goal.field.state'), t(`goal.state.${goal.kind}.${goal.state}`)],
        [t('goal.field.kind'), t(`goal.kind.${goal.kind}`)],
        [t('goal.field.title'), goal.title],
        [t('goal.field.area'), goal.area.name],
        [t('goal.field.why'), goal.why ?? ''],
        [t('goal.field.level'), goal.level === null ? '' : t(`goal.level.${goal.level}`)],
        [t('goal.field.concern'), goal.concern === null ? '' : t(`goal.concern.${goal.concern}`)],
        [t('goal.field.targetGroup'), goal.targetGroup ?? ''],
        [t('goal.field.addressedTo'), goal.addressedTo ?? ''],
        [
          t('goal.field.participants'),
          goal.participants
            .map(({ organisation, name, stance, words }) =>
              [organisation?.name ?? name, t(`goal.stance.${stance}`), words]
                .filter(Boolean)
                .join(': '),
            )
            .join('; '),
        ],
        [
          t('goal.field.residents'),
          took === null ? '' : t(`goal.residents.${took ? 'yes' : 'no'}`),
        ],
        [t('goal.field.residentsWords'), goal.residents?.words ?? ''],
        [t('goal.field.frameworks'), goal.frameworks.map(({ name }) => name).join('; ')],
        [t('goal.field.responsible'), goal.responsible?.organisation?.name ?? ''],
        [t('goal.field.function'), goal.responsible?.function ?? ''],
        [t('goal.section.targets'), goal.targets.map(target).join('; ')],
      ];
    },
    [t, target],
  );
}
