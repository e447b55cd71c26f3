import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../../api/figures';
import type { GoalTarget } from '../../api/goals';
import { useFormat } from '../../format/useFormat';

const MOST_DECIMALS = 6;

/** A target in words: what is measured, from when, by how much, until when. */
export function useTargetWords(): (target: GoalTarget) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const indicators = useIndicators().data?.items;
  return useCallback(
    (target: GoalTarget) => {
      const { indicator, metric, kind, direction, amount, numerator, denominator } = target;
      const known = indicators?.find(({ code }) => code === indicator);
      const number = (value: number) => format.number(value, MOST_DECIMALS, false);
      const size =
        numerator !== null && denominator !== null
          ? `${number(numerator)}/${number(denominator)}`
          : amount === null
            ? ''
            : number(amount);
      const way = [
        direction === null ? '' : t(`goal.direction.${direction}`),
        t(`goal.targetKind.${kind}`),
        size,
      ];
      return [
        metric?.name ?? known?.name ?? indicator ?? '',
        `${t('goal.target.baseline')} ${format.date(target.baselineDate)}`,
        way.filter(Boolean).join(' '),
        `${t('goal.target.due')} ${format.date(target.due)}`,
        ...target.milestones.map(({ day, value }) => `${format.date(day)}: ${number(value)}`),
      ].join(', ');
    },
    [t, format, indicators],
  );
}
