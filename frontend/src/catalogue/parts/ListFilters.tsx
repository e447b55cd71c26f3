import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../api/held';
import { FilterBar } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
import { Select } from '../../ui/Select';

interface Props {
  view: ListQuery;
  onChange: (change: Partial<ListQuery>) => void;
  /** Whether what is listed can be retired. */
  canRetire?: boolean;
  total: number | undefined;
}

/** Which entries are listed; typing is kept in the address. */
export function ListFilters({ view, onChange, canRetire = true, total }: Props) {
  const { t } = useTranslation();
  return (
    <FilterBar shown={total === undefined ? '' : t('catalogue.list.shown', { count: total })}>
      <SearchField
        label={t('catalogue.list.search')}
        value={view.q}
        onType={(q) => onChange({ q })}
      />
      {canRetire && (
        <Select
          label={t('catalogue.list.state')}
          value={view.retired ? 'yes' : 'no'}
          onChoose={(to) => onChange({ retired: to === 'yes' })}
        >
          <option value="no">{t('catalogue.list.inUse')}</option>
          <option value="yes">{t('catalogue.list.retired')}</option>
        </Select>
      )}
    </FilterBar>
  );
}
