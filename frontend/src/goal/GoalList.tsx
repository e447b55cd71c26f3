import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GoalSummary } from '../api/goals';
import { useFormat } from '../format/useFormat';
import { RecordList, type Column } from '../ui/RecordList';
import { GoalStateBadge } from './parts/GoalStateBadge';
import { goalPath } from './paths';

interface Props {
  goals: GoalSummary[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Goal by goal: where, in which state, until when. */
export function GoalList({ goals, sort, onSort }: Props) {
  const { t } = useTranslation();
  return (
    <RecordList
      label={t('goal.title')}
      columns={useColumns()}
      rows={goals}
      keyOf={(goal) => goal.id}
      size="page"
      sorting={{
        sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
        onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
      }}
    />
  );
}

function useColumns(): Column<GoalSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        card: 'name',
        label: t('goal.field.title'),
        sorts: 'ascending',
        cell: (goal) => <Link to={goalPath(goal.id)}>{goal.title}</Link>,
      },
      {
        id: 'area',
        card: 'more',
        label: t('goal.field.area'),
        sorts: 'ascending',
        cell: (goal) => goal.area.name,
      },
      {
        id: 'state',
        card: 'value',
        label: t('goal.field.state'),
        sorts: 'ascending',
        cell: (goal) => <GoalStateBadge kind={goal.kind} state={goal.state} />,
      },
      {
        id: 'responsible',
        card: 'more',
        label: t('goal.field.responsible'),
        cell: (goal) => goal.responsible?.name ?? '',
      },
      {
        id: 'due',
        card: 'more',
        label: t('goal.field.due'),
        cell: (goal) => (goal.due === null ? '' : format.date(goal.due)),
      },
      {
        id: 'changedAt',
        card: 'more',
        label: t('goal.field.changedAt'),
        sorts: 'descending',
        cell: (goal) => format.date(goal.changedAt),
      },
    ],
    [t, format],
  );
}
