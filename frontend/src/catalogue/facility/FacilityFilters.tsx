import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../api/districts';
import { FACILITY_KINDS, type FacilityQuery } from '../../api/facilities';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { FilterBar } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';

interface Props {
  view: FacilityQuery;
  onChange: (change: Partial<FacilityQuery>) => void;
  total: number | undefined;
}

/** Which facilities are listed. */
export function FacilityFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  const districts = (useDistricts('').data ?? []).filter(({ level }) => level === 'DISTRICT');
  return (
    <FilterBar shown={total === undefined ? '' : t('catalogue.list.shown', { count: total })}>
      <SearchField
        label={t('catalogue.list.searchOnly')}
        value={view.q}
        onType={(q) => onChange({ q })}
      />
      <ChoiceFilter
        label={t('catalogue.field.kind')}
        value={view.kind}
        options={FACILITY_KINDS.map((value) => ({
          value,
          label: t(`catalogue.facilityKind.${value}`),
        }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <ChoiceFilter
        label={t('catalogue.field.district')}
        value={view.district}
        options={districts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        onChoose={(district) => onChange({ district })}
      />
    </FilterBar>
  );
}
