import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../api/figures';
import { SPANS, type Warnings } from '../api/warnings';
import { useLanguage } from '../i18n/useLanguage';
import { ChoiceFilter } from '../ui/filter/ChoiceFilter';
import { FilterBar } from '../ui/filter/FilterBar';
import { Chip, FilterChips } from '../ui/FilterChips';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Select } from '../ui/Select';
import { boroughsOf } from './chosen';
import type { ChangeView } from './useView';
import { SHOWS, STATES, type View } from './view';

interface Props {
  view: View;
  onChange: ChangeView;
  /** Not there while they are waited for. */
  warnings: Warnings | undefined;
  mayWatch: boolean;
}

/** What the list is narrowed by; all of it stands in the address. */
export function Filters({ view, onChange, warnings, mayWatch }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const indicators = useIndicators().data?.items ?? [];
  const boroughs = useMemo(() => boroughsOf(warnings?.items ?? []), [warnings]);
  return (
    <div className="no-print">
      <FilterBar label={t('warning.filter.label')}>
        <ChoiceFilter
          label={t('warning.filter.indicator')}
          value={view.indicator}
          all={t('warning.filter.allIndicators')}
          options={indicators
            .filter(({ retired }) => !retired)
            .map(({ code, name }) => ({ value: code, label: name[language] }))}
          onChoose={(indicator) => onChange({ indicator })}
        />
        <Select
          label={t('warning.filter.span')}
          value={String(view.months)}
          onChoose={(months) =>
            onChange({ months: SPANS.find((span) => String(span) === months) ?? SPANS[0] })
          }
        >
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {t('warning.filter.spanOf', { count: span })}
            </option>
          ))}
        </Select>
        <ChoiceFilter
          label={t('warning.filter.borough')}
          value={view.borough}
          options={boroughs.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(borough) => onChange({ borough })}
        />
        <ChoiceFilter
          label={t('warning.filter.state')}
          value={view.state}
          options={STATES.map((state) => ({ value: state, label: t(`warning.filter.${state}`) }))}
          onChoose={(state) => onChange({ state })}
        />
      </FilterBar>
      <div className="chips-row">
        <SegmentedControl
          label={t('warning.filter.shows')}
          value={view.shows}
          options={SHOWS.map((shows) => ({ value: shows, label: t(`warning.filter.${shows}`) }))}
          onChange={(shows) => onChange({ shows, sort: '' })}
        />
        {mayWatch && (
          <FilterChips
            label={t('warning.filter.watched')}
            options={[{ value: 'watched', label: t('warning.filter.watched') }]}
            chosen={view.watched ? ['watched'] : []}
            onChange={(chosen) => onChange({ watched: chosen.length > 0 })}
          />
        )}
        {view.district !== '' && (
          <DistrictChip
            name={nameOf(warnings, view.district)}
            onRemove={() => onChange({ district: '' })}
          />
        )}
      </div>
    </div>
  );
}

function DistrictChip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <Chip removeLabel={t('warning.filter.removeDistrict', { name })} onRemove={onRemove}>
      {name}
    </Chip>
  );
}

function nameOf(warnings: Warnings | undefined, code: string): string {
  const found = warnings?.items.find(({ change }) => change.district.code === code);
  return found ? `${code} ${found.change.district.name}` : code;
}
