import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../api/types';
import { useFormat } from '../format/useFormat';
import type { de } from '../i18n/de';

type FindingType = keyof typeof de.delivery.findingType;
type Sign = keyof typeof de.value.sign;
const SIGNS: readonly string[] = [
  'SECRET_OR_UNKNOWN',
  'BLOCKED',
  'NOT_AVAILABLE',
  'UNRELIABLE',
  'LATER',
] satisfies Sign[];

/** How deliveries are said: types of findings, signs and values of the plan. */
export function useDeliveryWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return {
    type: (type: string) =>
      i18n.exists(`delivery.findingType.${type}`)
        ? t(`delivery.findingType.${type as FindingType}`)
        : type,
    /** A value of the plan: the number, the meaning of its sign, or a dash for none. */
    value: (value: PlanRow['newValue'], sign: PlanRow['newSign']) => {
      if (typeof value === 'number') return format.number(value, 4, false);
      if (typeof sign === 'string' && SIGNS.includes(sign)) return t(`value.sign.${sign as Sign}`);
      return sign ?? '–';
    },
  };
}
