import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacilities } from '../../api/facilities';
import { useIndicators } from '../../api/figures';
import type { GoalTarget } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';

const MOST_DECIMALS = 6;
const ALL = 500;

type TargetMetric = NonNullable<GoalTarget['metric']>;

/** A target in words: what is measured and how, from when, by how much, until when. */
export function useTargetWords(): (target: GoalTarget) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const indicators = useIndicators().data?.items;
  const own = useMetricWords();
  return useCallback(
    (target: GoalTarget) => {
      const { indicator, metric, kind, direction, amount, numerator, denominator, resultLevel } =
        target;
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
        ...(metric === null ? [known?.name[currentLanguage()] ?? indicator ?? ''] : own(metric)),
        `${t('goal.target.baseline')} ${format.date(target.baselineDate)}`,
        way.filter(Boolean).join(' '),
        `${t('goal.target.due')} ${format.date(target.due)}`,
        ...(resultLevel === null ? [] : [t(`measure.level.${resultLevel}`)]),
        ...target.milestones.map(({ day, value }) => `${format.date(day)}: ${number(value)}`),
      ].join(', ');
    },
    [t, format, indicators, own],
  );
}

/** What a partner counts itself: what, of which kind, by whom, where, and what came of it at first. */
function useMetricWords(): (metric: TargetMetric) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const query = { district: '', kind: '', q: '', page: 0 } as const;
  const facilities = useFacilities(query, ALL).data?.items;
  return useCallback(
    ({ name, unit, type, countedBy, facility, threshold, ...baseline }: TargetMetric) => [
      ...[name, unit, t(`goal.metricType.${type}`)],
      `${t('goal.target.countedBy')} ${countedBy.name}`,
      ...(facility === null
        ? []
        : [facilities?.find(({ id }) => id === facility)?.name ?? facility]),
      `${t('goal.target.threshold')} ${String(threshold)}`,
      [baseline.baselineNumerator, baseline.baselineDenominator]
        .flatMap((count) => (count === null ? [] : [format.integer(count)]))
        .join(' / '),
    ],
    [t, format, facilities],
  );
}
