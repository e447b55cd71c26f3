import { useTranslation } from 'react-i18next';
import type { ProgrammeQuery } from '../api/programme';
import { ChoiceFilter } from '../ui/filter/ChoiceFilter';
import { FilterBar } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
import { FINDINGS, STATES } from './view';

interface Props {
  view: ProgrammeQuery;
  onChange: (change: Partial<ProgrammeQuery>) => void;
  total: number | undefined;
}

/** Which areas are listed. */
export function AreaFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  return (
    <FilterBar shown={total === undefined ? '' : t('programme.count', { count: total })}>
      <SearchField label={t('programme.search')} value={view.q} onType={(q) => onChange({ q })} />
      <ChoiceFilter
        label={t('programme.field.state')}
        value={view.state}
        options={STATES.map((value) => ({ value, label: t(`programme.state.${value}`) }))}
        onChoose={(state) => onChange({ state })}
      />
      <ChoiceFilter
        label={t('programme.field.findings')}
        value={view.finding ?? ''}
        options={FINDINGS.map((value) => ({ value, label: t(`programme.finding.${value}`) }))}
        onChoose={(finding) => onChange({ finding })}
      />
    </FilterBar>
  );
}
