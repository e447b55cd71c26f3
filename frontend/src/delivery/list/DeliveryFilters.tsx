import { useTranslation } from 'react-i18next';
import { useSources } from '../../api/catalogue';
import type { DeliveryState } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { Select } from '../../ui/Select';

export const STATES: DeliveryState[] = [
  'RECEIVED',
  'CHECKED',
  'PUBLISHED',
  'REJECTED',
  'WITHDRAWN',
];

interface Props {
  state: DeliveryState | '';
  source: string;
  onChange: (part: { state?: string; source?: string }) => void;
}

/** Which deliveries are listed; the choice stands in the address. */
export function DeliveryFilters({ state, source, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sources = useSources().data?.items ?? [];
  return (
    <div className="filters list-filters">
      <Select
        label={t('delivery.filterState')}
        value={state}
        onChoose={(to) => onChange({ state: to })}
      >
        <option value="">{t('delivery.all')}</option>
        {STATES.map((each) => (
          <option key={each} value={each}>
            {t(`delivery.state.${each}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('delivery.filterSource')}
        value={source}
        onChoose={(to) => onChange({ source: to })}
      >
        <option value="">{t('delivery.all')}</option>
        {sources.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name[language]}
          </option>
        ))}
      </Select>
    </div>
  );
}
