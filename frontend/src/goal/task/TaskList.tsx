import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { completeTask, reopenTask, type Task } from '../../api/tasks';
import { ApiError } from '../../api/problem';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { LinkButton } from '../../ui/LinkButton';
import { RecordList, type Column } from '../../ui/RecordList';
import { useToast } from '../../ui/Toasts';
import { goalPath } from '../paths';
import { TaskForm } from './TaskForm';

interface Props {
  tasks: Task[];
  /** Whether all are of the goal that the page is about, which then need not be named. */
  ofOneGoal?: boolean;
  sort?: string;
  onSort?: (sort: string) => void;
}

/** Task by task: who, until when, whether it is done. */
export function TaskList({ tasks, ofOneGoal = false, sort, onSort }: Props) {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<Task | null>(null);
  return (
    <>
      <RecordList
        label={t('goal.task.title')}
        columns={useColumns(ofOneGoal, setChanged)}
        rows={tasks}
        keyOf={(task) => task.id}
        {...(sort !== undefined && onSort
          ? {
              sorting: {
                sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
                onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
              },
            }
          : {})}
      />
      {changed && <TaskForm task={changed} of={changed} onClose={() => setChanged(null)} />}
    </>
  );
}

function useColumns(ofOneGoal: boolean, onChange: (task: Task) => void): Column<Task>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'what',
        card: 'name',
        label: t('goal.task.what'),
        sorts: 'ascending',
        cell: ofOneGoal ? ({ what }) => what : What,
      },
      {
        id: 'owner',
        card: 'more',
        label: t('goal.task.owner'),
        sorts: 'ascending',
        cell: (task) => task.owner.name,
      },
      {
        id: 'due',
        card: 'value',
        label: t('goal.task.due'),
        sorts: 'ascending',
        cell: (task) => format.date(task.due),
      },
      {
        id: 'area',
        card: 'more',
        label: t('goal.field.area'),
        sorts: 'ascending',
        cell: (task) => task.area.name,
      },
      {
        id: 'state',
        card: 'more',
        label: t('goal.task.state'),
        cell: (task) => <State task={task} onChange={() => onChange(task)} />,
      },
    ],
    [t, format, ofOneGoal, onChange],
  );
}

function What(task: Task) {
  return (
    <>
      {task.what}
      {task.goal !== null && (
        <span className="second-line">
          <Link to={goalPath(task.goal.id)}>{task.goal.title}</Link>
        </span>
      )}
    </>
  );
}

/** Whether it is done, the button that turns it, and the way to change it. */
function State({ task, onChange }: { task: Task; onChange: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const turning = useMutation({
    mutationFn: (to: Task) => (to.done === null ? completeTask(to, '') : reopenTask(to)),
    onSuccess: async (after) => {
      await queries.invalidateQueries({ queryKey: ['tasks'] });
      if (after.done !== null) {
        const undo = () => turning.mutate(after);
        toast({ message: t('goal.task.completed', { what: after.what }), undo });
      }
    },
    onError: async (error) => {
      const said = error instanceof ApiError ? error.problem : {};
      toast({ message: said.detail ?? t('state.errorText') });
      await queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const act = task.done === null ? 'complete' : 'reopen';
  return (
    <>
      {task.done !== null ? (
        t('goal.task.done', { date: format.date(task.done) })
      ) : (
        <Badge tone={task.overdue ? 'warning' : 'neutral'}>
          {t(task.overdue ? 'goal.task.overdue' : 'goal.task.open')}
        </Badge>
      )}{' '}
      {task.doneWords}
      {task.editable && (
        <span className="no-print">
          <LinkButton
            aria-label={t(`goal.task.${act}Of`, { what: task.what })}
            disabled={turning.isPending}
            onClick={() => turning.mutate(task)}
          >
            {t(`goal.task.${act}`)}
          </LinkButton>{' '}
          <LinkButton aria-label={t('goal.task.editOf', { what: task.what })} onClick={onChange}>
            {t('goal.task.edit')}
          </LinkButton>
        </span>
      )}
    </>
  );
}
