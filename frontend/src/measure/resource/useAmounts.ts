import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';

const MOST_DECIMALS = 2;

/** Says money and staff together: "12.000 € und 0,5 Stellen"; what is nought is not said. */
export function useAmounts(): (money: number, staff: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (money: number, staff: number) => {
      const posts = t('measure.gate.staff', {
        count: staff,
        amount: format.number(staff, MOST_DECIMALS, false),
      });
      if (staff === 0) return format.money(money);
      if (money === 0) return posts;
      return t('measure.gate.and', { one: format.money(money), other: posts });
    },
    [t, format],
  );
}
