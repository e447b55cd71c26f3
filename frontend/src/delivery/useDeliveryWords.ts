import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../api/types';
import { useFormat } from '../format/useFormat';
import type { de } from '../i18n/de';

type FindingType = keyof typeof de.delivery.findingType;
type Sign = keyof typeof de.value.sign;
/** The signs of official statistics, as they are printed instead of a number. */
const SIGNS: Record<string, Sign> = {
  '.': 'SECRET_OR_UNKNOWN',
  x: 'BLOCKED',
  'k. A.': 'NOT_AVAILABLE',
  '/': 'UNRELIABLE',
  '…': 'LATER',
};

/** How deliveries are said: types of findings, signs and values of the plan. */
export function useDeliveryWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return {
    type: (type: string) =>
      i18n.exists(`delivery.findingType.${type}`)
        ? t(`delivery.findingType.${type as FindingType}`)
        : type,
    /** What a type of finding means and what to do about it. */
    help: (type: string) =>
      i18n.exists(`delivery.findingHelp.${type}`)
        ? t(`delivery.findingHelp.${type as keyof typeof de.delivery.findingHelp}`)
        : '',
    /** A value of the plan: the number, the meaning of its sign, or a dash for none. */
    value: (value: PlanRow['newValue'], sign: PlanRow['newSign']) => {
      if (typeof value === 'number') return format.number(value, 4, false);
      const meaning = SIGNS[sign ?? ''];
      return meaning ? `${sign ?? ''} (${t(`value.sign.${meaning}`)})` : (sign ?? '–');
    },
  };
}
