import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureSummary } from '../../api/measures';
import { useFormat } from '../../format/useFormat';

type Dated = Pick<MeasureSummary, 'from' | 'to' | 'startedOn' | 'endedOn'>;

/** The days of a measure: as it ran as far as it has, otherwise as it is planned. */
export function daysOf({ from, to, startedOn, endedOn }: Dated) {
  return { from: startedOn ?? from, to: endedOn ?? to };
}

/** Says when a measure runs. */
export function usePeriod(): (dated: Dated) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (dated: Dated) => {
      const { from, to } = daysOf(dated);
      if (from !== null && to !== null) {
        return t('measure.timeline.period', { from: format.date(from), to: format.date(to) });
      }
      if (from !== null) return t('measure.timeline.since', { from: format.date(from) });
      if (to !== null) return t('measure.timeline.until', { to: format.date(to) });
      return t('measure.timeline.none');
    },
    [t, format],
  );
}
