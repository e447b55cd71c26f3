import { useTranslation } from 'react-i18next';
import { useSources } from '../../api/catalogue';
import type { DeliveryState } from '../../api/types';
import { useLanguage } from '../../i18n/useLanguage';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { FilterBar } from '../../ui/filter/FilterBar';

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
    <FilterBar>
      <ChoiceFilter
        label={t('delivery.filterState')}
        value={state}
        options={STATES.map((value) => ({ value, label: t(`delivery.state.${value}`) }))}
        all={t('delivery.all')}
        onChoose={(to) => onChange({ state: to })}
      />
      <ChoiceFilter
        label={t('delivery.filterSource')}
        value={source}
        options={sources.map(({ code, name }) => ({ value: code, label: name[language] }))}
        all={t('delivery.all')}
        onChoose={(to) => onChange({ source: to })}
      />
    </FilterBar>
  );
}
