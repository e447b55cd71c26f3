import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRef, Value } from '../../api/types';
import { useFormat } from '../../format/useFormat';

/** How figures of an indicator are said; the same object until language or indicator change. */
export function useWords({ decimals, unit }: Pick<IndicatorRef, 'decimals' | 'unit'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const isPercent = unit.trim() === '%';
    const points = isPercent ? t('monitoring.unit.points') : unit;
    return {
      /** "53,8 %", or the word for why there is no figure. */
      value: (value: Value) => value.display ?? t(`monitoring.status.${value.status}`),
      /** "+31,5", in points of the indicator's unit; empty without a value. */
      difference: (value: Value) =>
        typeof value.differenceToCity === 'number'
          ? format.signed(value.differenceToCity, decimals)
          : '',
      signed: (difference: number) => format.signed(difference, decimals),
      /** "+31,5 Prozentpunkte" for any difference between two values. */
      points: (difference: number) => `${format.signed(difference, decimals)} ${points}`,
      differenceUnit: points,
      differenceHead: isPercent
        ? t('monitoring.differenceHead')
        : t('monitoring.differenceHeadUnit', { unit }),
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
      number: (value: number) => format.number(value, decimals),
      /** A round value at an axis: without places where it needs none. */
      tick: (value: number) =>
        format.number(value, Number.isInteger(value) ? 0 : Math.max(1, decimals)),
      /** "22,3 %": a number that is no delivered figure, like a class limit. */
      withUnit: (value: number) =>
        isPercent ? format.percent(value, decimals) : `${format.number(value, decimals)} ${unit}`,
    };
  }, [t, format, decimals, unit]);
}

export type Words = ReturnType<typeof useWords>;
