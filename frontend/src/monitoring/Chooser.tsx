import { useTranslation } from 'react-i18next';
import type { Indicator } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useLanguage } from '../i18n/useLanguage';
import { Select } from '../ui/Select';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  indicators: Indicator[];
  indicator: Indicator;
  date: string;
  view: View;
  onChange: ChangeView;
}

/** What is looked at: indicator, date and level. */
export function Chooser({ indicators, indicator, date, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  // A date from an old link stays choosable, so that the list never shows another than the page.
  const dates = [...new Set([date, ...(indicator.dates ?? [])])].filter(Boolean).sort().reverse();
  return (
    <div className="filters chooser" role="group" aria-label={t('monitoring.title')}>
      <Select
        label={t('monitoring.indicator')}
        className="field--indicator"
        value={indicator.code}
        onChoose={(code) => {
          const dates = indicators.find((each) => each.code === code)?.dates ?? [];
          onChange({
            indicator: code,
            date: dateFor(dates, date),
            other: view.other === code ? '' : view.other,
            since: dates.includes(view.since) ? view.since : '',
            // A place was chosen for the figures of one indicator; for another it may say nothing.
            rank: null,
          });
        }}
      >
        {indicators.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name[language]}
          </option>
        ))}
      </Select>
      <Select
        label={t('monitoring.date')}
        value={date}
        onChoose={(to) => {
          onChange({ date: to });
        }}
      >
        {dates.map((each) => (
          <option key={each} value={each}>
            {format.date(each)}
          </option>
        ))}
      </Select>
      <Select
        label={t('monitoring.level')}
        value={view.level}
        onChoose={(to) => {
          onChange({ level: to === 'BOROUGH' ? 'BOROUGH' : 'DISTRICT', districts: [] });
        }}
      >
        <option value="DISTRICT">{t('monitoring.levels.DISTRICT')}</option>
        <option value="BOROUGH">{t('monitoring.levels.BOROUGH')}</option>
      </Select>
    </div>
  );
}

/** The date is kept where the other indicator has it too; else its newest one is taken. */
function dateFor(dates: string[], date: string): string {
  return dates.includes(date) ? date : (dates[0] ?? '');
}
