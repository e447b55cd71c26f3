import { useTranslation } from 'react-i18next';
import type { Indicator } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useLanguage } from '../i18n/useLanguage';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Select } from '../ui/Select';
import type { ChangeView } from './useView';
import type { View } from './view';

type Mode = 'one' | 'dates' | 'indicators';

interface Props {
  indicators: Indicator[];
  indicator: Indicator;
  date: string;
  view: View;
  onChange: ChangeView;
}

/** One indicator at one date, or two dates, or two indicators beside each other. */
export function ModeChooser({ indicators, indicator, date, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const dates = (indicator.dates ?? []).filter((each) => each !== date);
  const others = indicators.filter(
    (each) => each.code !== indicator.code && (each.dates ?? []).includes(date),
  );
  const mode: Mode = view.other !== '' ? 'indicators' : view.since !== '' ? 'dates' : 'one';
  const [before] = dates.filter((each) => each < date);
  const starts: Record<Mode, Partial<View> | null> = {
    one: { other: '', since: '' },
    dates: dates[0] === undefined ? null : { other: '', since: before ?? dates[0] },
    indicators: others[0] === undefined ? null : { since: '', other: others[0].code },
  };
  const possible = (['one', 'dates', 'indicators'] as const).filter((each) => starts[each]);
  return (
    <div className="modes no-print">
      <SegmentedControl
        label={t('monitoring.mode.label')}
        value={mode}
        options={possible.map((each) => ({ value: each, label: t(`monitoring.mode.${each}`) }))}
        onChange={(next) => {
          const start = starts[next];
          if (start) onChange({ ...start, sort: { column: 'district', descending: false } });
        }}
      />
      {mode === 'dates' && (
        <Select
          label={t('monitoring.mode.since')}
          value={view.since}
          onChoose={(since) => {
            onChange({ since });
          }}
        >
          {[...new Set([view.since, ...dates])].map((each) => (
            <option key={each} value={each}>
              {format.date(each)}
            </option>
          ))}
        </Select>
      )}
      {mode === 'indicators' && (
        <Select
          label={t('monitoring.mode.with')}
          value={view.other}
          onChoose={(other) => {
            onChange({ other });
          }}
        >
          {others.map((each) => (
            <option key={each.code} value={each.code}>
              {each.name[language]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
