import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

const CODE = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** Says a period: "November 2010", "4. Quartal 2010", "2. Halbjahr 2010", "2010". */
export function usePeriodName(): (code: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (code) => {
      const [, year, month, quarter, half] = CODE.exec(code) ?? [];
      if (year === undefined) return code;
      if (month !== undefined) return `${format.month(Number(month))} ${year}`;
      if (quarter !== undefined) return t('documentation.period.quarter', { quarter, year });
      if (half !== undefined) return t('documentation.period.half', { half, year });
      return t('documentation.period.year', { year });
    },
    [t, format],
  );
}
