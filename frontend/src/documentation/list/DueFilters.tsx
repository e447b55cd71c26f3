import { useTranslation } from 'react-i18next';
import { STANDINGS, type DocumentationQuery } from '../../api/documentation';

import { useProgrammeAreas } from '../../api/programme';
import { mayDo, useMe } from '../../api/session';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { FilterBar, FilterCount } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
import { FilterChips } from '../../ui/FilterChips';
import { OrganisationFilter } from './OrganisationFilter';

interface Props {
  query: DocumentationQuery;
  onChange: (change: Partial<DocumentationQuery>) => void;
  total: number | undefined;
}

/** Which periods are listed. */
export function DueFilters({ query, onChange, total }: Props) {
  const { t } = useTranslation();
  const me = useMe().data;
  const areas = useProgrammeAreas({ q: '', state: '', sort: 'name' }).data?.items ?? [];
  return (
    <div className="no-print">
      <FilterBar>
        <SearchField
          label={t('documentation.search')}
          value={query.q}
          onType={(q) => onChange({ q })}
        />
        {mayDo(me, 'read-organisations') && (
          <OrganisationFilter
            value={query.organisation}
            onChoose={(organisation) => onChange({ organisation })}
          />
        )}
        <ChoiceFilter
          label={t('documentation.field.area')}
          value={query.area}
          options={areas.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(area) => onChange({ area })}
        />
      </FilterBar>
      <div className="chips-row">
        <FilterChips
          label={t('documentation.field.standing')}
          options={STANDINGS.map((value) => ({
            value,
            label: t(`documentation.standing.${value}`),
          }))}
          chosen={query.standings}
          onChange={(standings) => onChange({ standings })}
        />
        {mayDo(me, 'run-measures') && (
          <FilterChips
            label={t('documentation.mine')}
            options={[{ value: 'mine', label: t('documentation.mine') }]}
            chosen={query.mine ? ['mine'] : []}
            onChange={(chosen) => onChange({ mine: chosen.length > 0 })}
          />
        )}
        <FilterCount>
          {total === undefined ? '' : t('documentation.count', { count: total })}
        </FilterCount>
      </div>
    </div>
  );
}
