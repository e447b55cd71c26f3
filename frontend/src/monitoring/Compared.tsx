import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { Select } from '../ui/Select';
import { useWords } from './useWords';
import { MAX_COMPARED, type View } from './view';

interface Props {
  values: Values;
  view: View;
  onToggle: (code: string) => void;
}

/** The areas in the series: add one from the list, take one out by its chip. */
export function Compared({ values, view, onToggle }: Props) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const areas = values.items.map((item) => item.district);
  const chosen = view.districts.flatMap((code) => areas.find((area) => area.code === code) ?? []);
  const full = view.districts.length >= MAX_COMPARED;
  return (
    <>
      <div className="filters compare-filters">
        <Select
          label={t('monitoring.seriesAdd')}
          value=""
          disabled={full}
          help={full ? t('monitoring.seriesOnly') : t('monitoring.seriesNote')}
          onChoose={onToggle}
        >
          <option value="">{t('monitoring.seriesAddNone')}</option>
          {areas
            .filter((area) => !view.districts.includes(area.code))
            .map((area) => (
              <option key={area.code} value={area.code}>
                {words.area(area)}
              </option>
            ))}
        </Select>
      </div>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((area) => (
            <li key={area.code}>
              <button
                type="button"
                className="chip"
                aria-label={t('monitoring.remove', { district: words.area(area) })}
                onClick={() => onToggle(area.code)}
              >
                {words.area(area)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
