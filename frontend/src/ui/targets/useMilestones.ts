import { useTranslation } from 'react-i18next';
import type { TargetAttainment } from '../../api/goals';
import { useFormat } from '../../format/useFormat';

/** What stands between the baseline and the target of a path: agreed for a day, and no part of the straight way. */
export function milestonesOf(path: TargetAttainment['path']): TargetAttainment['path'] {
  return path.slice(1, -1);
}

/** The milestones of a target in words; empty where there are none. */
export function useMilestones({ path, unit }: TargetAttainment): string {
  const { t } = useTranslation();
  const format = useFormat();
  const each = milestonesOf(path).map(({ day, value }) =>
    t('goal.target.milestoneBy', {
      value: format.number(value, unit === '%' ? 1 : 0) + (unit === '%' ? ' %' : ''),
      day: format.date(day),
    }),
  );
  return each.length === 0 ? '' : t('goal.target.milestonesAre', { which: each.join('; ') });
}
