import { useTranslation } from 'react-i18next';
import { GOAL_STATES, LEVELS, useFrameworks, type GoalQuery } from '../api/goals';
import { useProgrammeAreas } from '../api/programme';
import { Field } from '../ui/Field';
import { FilterChips } from '../ui/FilterChips';
import { Select } from '../ui/Select';

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
      <div className="filters list-filters">
        <Field label={t('goal.search')}>
          {(field) => (
            <input
              {...field}
              type="search"
              value={query.q}
              onChange={(event) => onChange({ q: event.target.value })}
            />
          )}
        </Field>
        <Select
          label={t('goal.field.area')}
          value={query.area}
          onChoose={(area) => onChange({ area })}
        >
          <option value="">{t('ui.all')}</option>
          {areas.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          label={t('goal.field.frameworks')}
          value={query.framework}
          onChoose={(framework) => onChange({ framework })}
        >
          <option value="">{t('ui.all')}</option>
          {frameworks.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </Select>
        <Select
          label={t('goal.field.level')}
          value={query.level}
          onChoose={(to) => onChange({ level: LEVELS.find((level) => level === to) ?? '' })}
        >
          <option value="">{t('ui.all')}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`goal.level.${level}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="goal-chips">
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
        <p className="muted shown" role="status">
          {total === undefined ? '' : t('goal.count', { count: total })}
        </p>
      </div>
    </div>
  );
}
