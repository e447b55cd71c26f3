import { useTranslation } from 'react-i18next';
import type { IndicatorRef, Value } from '../api/types';
import { useFormat } from '../format/useFormat';

/** How the monitoring page says its figures. */
export function useWords(indicator: Pick<IndicatorRef, 'decimals' | 'unit'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPercent = indicator.unit.trim() === '%';
  return {
    /** "53,8 %", or the word for why there is no figure. */
    value: (value: Value) => value.display ?? t(`monitoring.status.${value.status}`),
    /** "+31,5", in points of the indicator's unit; empty without a value. */
    difference: (value: Value) =>
      typeof value.differenceToCity === 'number'
        ? format.signed(value.differenceToCity, indicator.decimals)
        : '',
    differenceUnit: isPercent ? t('monitoring.unit.points') : indicator.unit,
    differenceHead: isPercent
      ? t('monitoring.differenceHead')
      : t('monitoring.differenceHeadUnit', { unit: indicator.unit }),
    /** The absolute number behind it; for a change both of them ("324 → 391"). */
    count: (value: Value) => {
      if (typeof value.numerator !== 'number') return '';
      const to = format.integer(value.numerator);
      if (typeof value.base?.numerator !== 'number') return to;
      return t('monitoring.arrow', { from: format.integer(value.base.numerator), to });
    },
    /** For a change the shares that it compares: "20,5 → 26,5 %". */
    shares: (value: Value) => {
      if (!value.base?.display || !value.share?.display) return null;
      const from = value.base.display.replace(/\s*%$/, '');
      return t('monitoring.arrow', { from, to: value.share.display });
    },
    area: (district: Value['district']) =>
      district.name.includes(district.code) ? district.name : `${district.code} ${district.name}`,
    number: (value: number) => format.number(value, indicator.decimals),
  };
}

export type Words = ReturnType<typeof useWords>;
