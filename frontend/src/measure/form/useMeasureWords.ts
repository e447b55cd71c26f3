import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';
import { usePeriod } from '../../ui/measures/usePeriod';

/** A measure in words, for showing two versions side by side. */
export function useMeasureWords(): (measure: Measure) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriod();
  return useCallback(
    (measure: Measure): Described => {
      const { money } = measure;
      const amount = (value: number | null | undefined) =>
        value == null ? '' : format.money(value);
      const count = (value: number | null) => (value === null ? '' : format.integer(value));
      return [
        [t('measure.field.state'), t(`measure.state.${measure.state}`)],
        [t('measure.field.title'), measure.title],
        [t('measure.field.kind'), t(`measure.kind.${measure.kind}`)],
        [t('measure.field.objective'), measure.objective ?? ''],
        [t('measure.field.summary'), measure.summary ?? ''],
        [t('measure.field.organisation'), measure.organisation.name],
        [t('measure.field.managed'), t(`measure.managed.${measure.managed ? 'yes' : 'no'}`)],
        [t('measure.field.recommendedTo'), measure.recommendedTo ?? ''],
        [
          t('measure.field.partners'),
          measure.partners.map(({ organisation, name }) => organisation?.name ?? name).join('; '),
        ],
        [t('measure.field.responsible'), measure.responsible?.name ?? ''],
        [t('measure.field.districts'), measure.districts.map(({ name }) => name).join('; ')],
        [
          t('measure.field.targetGroups'),
          [
            ...measure.targetGroups.map((group) => t(`measure.targetGroup.${group}`)),
            measure.targetGroupWords ?? '',
          ]
            .filter(Boolean)
            .join('; '),
        ],
        [t('measure.field.period'), period(measure)],
        [t('measure.field.rhythm'), t(`measure.rhythm.${measure.rhythm}`)],
        [
          t('measure.field.goals'),
          measure.goals
            .map(({ title, hypothesis }) => [title, hypothesis].filter(Boolean).join(': '))
            .join('; '),
        ],
        [t('measure.field.expectedOutput'), count(measure.expectedOutput)],
        [t('measure.field.outputUnit'), measure.outputUnit ?? ''],
        [t('measure.field.expectedReach'), count(measure.expectedReach)],
        [t('measure.field.cost'), amount(money?.cost)],
        [
          t('measure.field.sources'),
          (money?.sources ?? [])
            .map(({ kind, name, amount: given }) =>
              [t(`measure.source.${kind}`), name, format.money(given)].filter(Boolean).join(' '),
            )
            .join('; '),
        ],
        [t('measure.field.extraMoney'), amount(money?.extraMoney)],
        [
          t('measure.field.extraStaff'),
          money === null ? '' : format.number(money.extraStaff, 2, false),
        ],
        [t('measure.field.internalNote'), measure.internalNote ?? ''],
      ];
    },
    [t, format, period],
  );
}
