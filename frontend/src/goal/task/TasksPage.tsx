import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTasks, type TaskQuery } from '../../api/tasks';
import { FilterBar } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
import { FilterChips } from '../../ui/FilterChips';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { ListFrame } from '../parts/Frame';
import { TaskList } from './TaskList';
import { queryOf, searchOf, SHOWS } from './view';

/** What partners agreed to do. */
export default function TasksPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const tasks = useTasks(query);
  const change = (changed: Partial<TaskQuery>) => {
    setParams(searchOf({ ...query, page: 0, ...changed }), { replace: true });
  };
  return (
    <ListFrame view="tasks">
      <FilterBar shown={tasks.data ? t('goal.task.count', { count: tasks.data.total }) : ''}>
        <SearchField label={t('goal.task.search')} value={query.q} onType={(q) => change({ q })} />
        <SegmentedControl
          label={t('goal.task.show')}
          value={query.show}
          options={SHOWS.map((show) => ({ value: show, label: t(`goal.task.shown.${show}`) }))}
          onChange={(show) => change({ show })}
        />
        <FilterChips
          label={t('goal.mine')}
          options={[{ value: 'mine', label: t('goal.mine') }]}
          chosen={query.mine ? ['mine'] : []}
          onChange={(chosen) => change({ mine: chosen.length > 0 })}
        />
      </FilterBar>
      <QueryView query={tasks}>
        {({ items, total, page, size }) =>
          items.length === 0 ? (
            <p className="no-match">{t('goal.task.noMatch')}</p>
          ) : (
            <>
              <TaskList tasks={items} sort={query.sort} onSort={(sort) => change({ sort })} />
              <Pager {...{ page, size, total }} onPage={(to) => change({ page: to })} />
            </>
          )
        }
      </QueryView>
    </ListFrame>
  );
}
