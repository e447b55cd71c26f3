import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { useLanguage } from '../i18n/useLanguage';
import { SearchField } from '../ui/filter/SearchField';
import { Select } from '../ui/Select';
import type { IndexView } from './useIndexView';
import type { KeyFigure } from './useKeyFigure';

interface Props {
  view: IndexView;
  figure: KeyFigure;
  onChange: (change: Partial<IndexView>) => void;
}

/** Which districts are listed, and with which figure. */
export function IndexFilters({ view, figure, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { chosen, values } = figure;
  return (
    <>
      <div className="filters index-filters no-print">
        <SearchField label={t('district.search')} value={view.q} onType={(q) => onChange({ q })} />
        {figure.indicators.length > 0 && view.scheme === '' && (
          <Select
            label={t('district.figure')}
            className="index-figure"
            value={chosen?.code ?? '-'}
            onChoose={(indicator) => onChange({ indicator })}
          >
            {figure.indicators.map((indicator) => (
              <option key={indicator.code} value={indicator.code}>
                {indicator.name[language]}
              </option>
            ))}
            <option value="-">{t('district.figureNone')}</option>
          </Select>
        )}
      </div>
      {chosen && values && (
        <p className="muted index-note numbers">
          {t('district.figureAt', {
            indicator: values.indicator.name,
            date: format.date(values.date),
          })}
          {chosen.kind !== 'COUNT' && values.city.display !== null && (
            <> · {t('district.cityFigure', { value: values.city.display })}</>
          )}
        </p>
      )}
    </>
  );
}
