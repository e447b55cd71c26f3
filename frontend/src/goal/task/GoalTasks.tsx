import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import { mayDo, useMe } from '../../api/session';
import { useTasks } from '../../api/tasks';
import { Button } from '../../ui/Button';
import { QueryView } from '../../ui/QueryView';
import { TaskForm } from './TaskForm';
import { TaskList } from './TaskList';

/** What partners agreed to do for a goal. */
export function GoalTasks({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const mayAdd = mayDo(useMe().data, 'propose-goals');
  const [adding, setAdding] = useState(false);
  const tasks = useTasks({ q: '', show: 'all', mine: false, sort: 'due', page: 0, goal: goal.id });
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">{t('goal.section.tasks')}</h2>
      <QueryView query={tasks} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('goal.task.empty')}</p>
          ) : (
            <TaskList tasks={items} ofOneGoal />
          )
        }
      </QueryView>
      {mayAdd && (
        <p className="no-print">
          <Button onClick={() => setAdding(true)}>{t('goal.task.new')}</Button>
        </p>
      )}
      {adding && <TaskForm goal={goal} onClose={() => setAdding(false)} />}
    </section>
  );
}
