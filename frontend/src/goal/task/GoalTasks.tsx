import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import { mayDo, useMe } from '../../api/session';
import { useTasks } from '../../api/tasks';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { TaskForm } from './TaskForm';
import { TaskList } from './TaskList';

/** What partners agreed to do for a goal. */
export function GoalTasks({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const mayAdd = mayDo(useMe().data, 'propose-goals');
  const [adding, setAdding] = useState(false);
  const [page, setPage] = useState(0);
  const tasks = useTasks({ q: '', show: 'all', mine: false, sort: 'due', page, goal: goal.id });
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">{t('goal.section.tasks')}</h2>
      <QueryView query={tasks} lines={2}>
        {({ items, size, total }) =>
          total === 0 ? (
            <p className="muted">{t('goal.task.empty')}</p>
          ) : (
            <>
              <TaskList tasks={items} ofOneGoal />
              <Pager {...{ page, size, total }} onPage={setPage} />
            </>
          )
        }
      </QueryView>
      {mayAdd && (
        <p className="no-print">
          <Button onClick={() => setAdding(true)}>{t('goal.task.new')}</Button>
        </p>
      )}
      {adding && (
        <TaskForm task={null} of={{ area: goal.area, goal }} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}
