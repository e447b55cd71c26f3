import { useTranslation } from 'react-i18next';
import type { ProgrammeEffect } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';

export interface DifferenceWords {
  /** A change with its sign and unit: −3,1 Prozentpunkte. */
  change: (value: number) => string;
  /** A change in a table, without its unit. */
  signed: (value: number) => string;
  /** A value with its unit: 40,2 %. */
  value: (value: number) => string;
}

/** Values and changes of an indicator; changes of percentages are percentage points. */
export function useDifference({ unit, decimals }: ProgrammeEffect['indicator']): DifferenceWords {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    change: (value) =>
      unit === '%'
        ? t('evaluation.points', { value: format.signed(value, decimals) })
        : `${format.signed(value, decimals)} ${unit}`,
    signed: (value) => format.signed(value, decimals),
    value: (value) =>
      unit === '%' ? format.percent(value, decimals) : `${format.number(value, decimals)} ${unit}`,
  };
}
