import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentationItem } from '../../api/documentation';
import { useFormat } from '../../format/useFormat';
import { entryPath } from '../../ui/periods/paths';
import { StandingBadge } from '../../ui/periods/StandingBadge';
import { useDueWords } from '../../ui/periods/useDueWords';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { RecordList, type Column } from '../../ui/RecordList';

interface Props {
  items: DocumentationItem[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Period by period: of which measure, when it is due, how it stands. */
export function DueList({ items, sort, onSort }: Props) {
  const { t } = useTranslation();
  return (
    <RecordList
      label={t('documentation.title')}
      columns={useColumns()}
      rows={items}
      keyOf={({ measure, period }) => `${measure.id} ${period.code}`}
      size="page"
      sorting={{
        sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
        onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
      }}
    />
  );
}

function useColumns(): Column<DocumentationItem>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const periodName = usePeriodName();
  const dueWords = useDueWords();
  return useMemo(
    () => [
      {
        id: 'measure',
        card: 'name',
        label: t('documentation.field.measure'),
        sorts: 'ascending',
        cell: ({ measure, period }) => (
          <Link to={entryPath(measure.id, period.code)}>
            {measure.title}
            <span className="kern-sr-only">, {periodName(period.code)}</span>
          </Link>
        ),
      },
      {
        id: 'period',
        card: 'more',
        label: t('documentation.field.period'),
        cell: ({ period }) => periodName(period.code),
      },
      {
        id: 'organisation',
        card: 'more',
        label: t('documentation.field.organisation'),
        sorts: 'ascending',
        cell: ({ organisation }) => organisation.name,
      },
      {
        id: 'due',
        card: 'more',
        label: t('documentation.field.due'),
        sorts: 'ascending',
        cell: (item) => dueWords(item),
      },
      {
        id: 'standing',
        card: 'value',
        label: t('documentation.field.standing'),
        sorts: 'ascending',
        cell: ({ standing, hasDraft, returnedBecause }) => (
          <>
            <StandingBadge {...{ standing, hasDraft }} />
            {returnedBecause !== null && <span className="second-line">{returnedBecause}</span>}
          </>
        ),
      },
      {
        id: 'submittedAt',
        card: 'more',
        label: t('documentation.field.submittedAt'),
        cell: ({ submittedAt }) => (submittedAt === null ? '' : format.day(submittedAt)),
      },
    ],
    [t, format, periodName, dueWords],
  );
}
