import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSources } from '../../api/catalogue';
import { useLanguage } from '../../i18n/useLanguage';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { useSetting } from '../useSetting';

/** Whose deliveries are shown; the choice stands in the address. */
export function SourceFilter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const set = useSetting();
  const sources = useSources().data?.items ?? [];
  return (
    <ChoiceFilter
      label={t('delivery.filterSource')}
      value={params.get('source') ?? ''}
      options={sources.map(({ code, name }) => ({ value: code, label: name[language] }))}
      all={t('delivery.all')}
      onChoose={(source) => set({ source })}
    />
  );
}
