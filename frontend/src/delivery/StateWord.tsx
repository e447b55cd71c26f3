import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '../api/types';

/** The state of a delivery in a word; the mark before it only repeats it. */
export function StateWord({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  return <span className={`state state--${state}`}>{t(`delivery.state.${state}`)}</span>;
}
