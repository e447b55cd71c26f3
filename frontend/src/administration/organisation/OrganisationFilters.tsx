import { useTranslation } from 'react-i18next';
import { BODY_KINDS, type BodyKind, type OrganisationQuery } from '../../api/organisations';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { FilterBar } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
import { Select } from '../../ui/Select';

interface Props {
  view: { q: string; kind: BodyKind | ''; active: OrganisationQuery['active'] };
  onChange: (change: { q?: string; art?: string; dabei?: string }) => void;
  total: number | undefined;
}

/** Which organisations are listed. */
export function OrganisationFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  return (
    <FilterBar shown={total === undefined ? '' : t('administration.list.shown', { count: total })}>
      <SearchField
        label={t('administration.list.searchOrganisation')}
        value={view.q}
        onType={(q) => onChange({ q })}
      />
      <ChoiceFilter
        label={t('administration.field.kind')}
        value={view.kind}
        options={BODY_KINDS.map((value) => ({ value, label: t(`administration.kind.${value}`) }))}
        onChoose={(art) => onChange({ art })}
      />
      <Select
        label={t('administration.list.active')}
        value={view.active}
        onChoose={(dabei) => onChange({ dabei })}
      >
        <option value="yes">{t('administration.list.activeYes')}</option>
        <option value="no">{t('administration.list.activeNo')}</option>
        <option value="all">{t('ui.all')}</option>
      </Select>
    </FilterBar>
  );
}
