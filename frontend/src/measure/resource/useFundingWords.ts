import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Funding } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';

/** A funding in words, for showing two versions side by side. */
export function useFundingWords(): (funding: Funding) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (funding: Funding): Described => {
      const day = (iso: string | null) => (iso === null ? '' : format.date(iso));
      return [
        [t('measure.funding.kind'), t(`measure.funding.kinds.${funding.kind}`)],
        [t('measure.funding.funder'), funding.funder],
        [t('measure.funding.notice'), funding.notice],
        [t('measure.funding.from'), day(funding.from)],
        [t('measure.funding.to'), day(funding.to)],
        [t('measure.funding.amount'), format.money(funding.amount)],
        [t('measure.funding.conditions'), funding.conditions ?? ''],
        [t('measure.funding.proofDue'), day(funding.proofDue)],
        [t('measure.funding.proofSentOn'), day(funding.proofSentOn)],
      ];
    },
    [t, format],
  );
}
