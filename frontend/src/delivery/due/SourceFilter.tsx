import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSources } from '../../api/catalogue';
import { useLanguage } from '../../i18n/useLanguage';
import { Select } from '../../ui/Select';
import { useSetting } from '../useSetting';

/** Whose deliveries are shown; the choice stands in the address. */
export function SourceFilter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const set = useSetting();
  const sources = useSources().data?.items ?? [];
  return (
    <Select
      label={t('delivery.filterSource')}
      value={params.get('source') ?? ''}
      onChoose={(source) => set({ source })}
    >
      <option value="">{t('delivery.all')}</option>
      {sources.map(({ code, name }) => (
        <option key={code} value={code}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}
