import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/tasks';
import { useFormat } from '../../format/useFormat';
import type { Described } from '../../ui/form/describe';

/** A task in words, for showing two versions side by side. */
export function useTaskWords(): (task: Task) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ what, owner, due, area, goal, done, doneWords }: Task): Described => [
      [t('goal.task.what'), what],
      [t('goal.task.owner'), owner.name],
      [t('goal.task.due'), format.date(due)],
      [t('goal.field.area'), area.name],
      [t('goal.task.goal'), goal?.title ?? ''],
      [
        t('goal.task.state'),
        done === null
          ? t('goal.task.open')
          : [t('goal.task.done', { date: format.date(done) }), doneWords]
              .filter(Boolean)
              .join(': '),
      ],
    ],
    [t, format],
  );
}
