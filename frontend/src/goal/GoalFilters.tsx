import { useTranslation } from 'react-i18next';
import { useFrameworks } from '../api/frameworks';
import { GOAL_STATES, LEVELS, type GoalQuery } from '../api/goals';
import { useProgrammeAreas } from '../api/programme';
import { ChoiceFilter } from '../ui/filter/ChoiceFilter';
import { FilterBar, FilterCount } from '../ui/filter/FilterBar';
import { SearchField } from '../ui/filter/SearchField';
import { FilterChips } from '../ui/FilterChips';

interface Props {
  query: GoalQuery;
  onChange: (change: Partial<GoalQuery>) => void;
  total: number | undefined;
}

/** Which goals are listed. */
export function GoalFilters({ query, onChange, total }: Props) {
  const { t } = useTranslation();
  const areas = useProgrammeAreas({ q: '', state: '', sort: 'name' }).data?.items ?? [];
  const frameworks = useFrameworks().data ?? [];
  return (
    <div className="no-print">
      <FilterBar>
        <SearchField label={t('goal.search')} value={query.q} onType={(q) => onChange({ q })} />
        <ChoiceFilter
          label={t('goal.field.area')}
          value={query.area}
          options={areas.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(area) => onChange({ area })}
        />
        <ChoiceFilter
          label={t('goal.field.frameworks')}
          value={query.framework}
          options={frameworks.map(({ code, title }) => ({ value: code, label: title }))}
          onChoose={(framework) => onChange({ framework })}
        />
        <ChoiceFilter
          label={t('goal.field.level')}
          value={query.level}
          options={LEVELS.map((value) => ({ value, label: t(`goal.level.${value}`) }))}
          onChoose={(level) => onChange({ level })}
        />
      </FilterBar>
      <div className="chips-row">
        <FilterChips
          label={t('goal.field.state')}
          options={GOAL_STATES.map((state) => ({
            value: state,
            label: t(`goal.state.GOAL.${state}`),
          }))}
          chosen={query.states}
          onChange={(states) => onChange({ states })}
        />
        <FilterChips
          label={t('goal.mine')}
          options={[{ value: 'mine', label: t('goal.mine') }]}
          chosen={query.mine ? ['mine'] : []}
          onChange={(chosen) => onChange({ mine: chosen.length > 0 })}
        />
        <FilterCount>{total === undefined ? '' : t('goal.count', { count: total })}</FilterCount>
      </div>
    </div>
  );
}
