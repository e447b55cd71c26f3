import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MEASURE_PAGE_SIZE, useMeasures, type MeasureSummary } from '../api/measures';
import { FindingBadges } from '../ui/measures/FindingBadges';
import { MeasureStateBadge } from '../ui/measures/MeasureStateBadge';
import { measurePath } from '../ui/measures/paths';
import { usePeriod } from '../ui/measures/usePeriod';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { RecordList, type Column } from '../ui/RecordList';
import type { MeasureView } from './view';

interface Props {
  view: MeasureView;
  onChange: (change: Partial<MeasureView>) => void;
  /** Stands where nothing is listed. */
  none: ReactNode;
}

/** Measure by measure: whose, where, when, in which state, what is missing. */
export function MeasureList({ view, onChange, none }: Props) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { sort } = view;
  return (
    <QueryView query={useMeasures(view)}>
      {({ items, total, page, size }) =>
        items.length === 0 ? (
          none
        ) : (
          <>
            <RecordList
              label={t('measure.title')}
              columns={columns}
              rows={items}
              keyOf={(measure) => measure.id}
              size="page"
              sorting={{
                sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
                onSort: ({ column, descending }) =>
                  onChange({ sort: descending ? `-${column}` : column }),
              }}
            />
            <Pager
              {...{ page, total }}
              size={size || MEASURE_PAGE_SIZE}
              onPage={(to) => onChange({ page: to })}
            />
          </>
        )
      }
    </QueryView>
  );
}

function useColumns(): Column<MeasureSummary>[] {
  const { t } = useTranslation();
  const period = usePeriod();
  return useMemo(
    () => [
      {
        id: 'title',
        card: 'name',
        label: t('measure.field.title'),
        sorts: 'ascending',
        cell: ({ id, title }) => <Link to={measurePath(id)}>{title}</Link>,
      },
      {
        id: 'organisation',
        card: 'more',
        label: t('measure.field.organisation'),
        sorts: 'ascending',
        cell: ({ organisation }) => organisation.name,
      },
      {
        id: 'districts',
        card: 'more',
        label: t('measure.field.districts'),
        cell: ({ districts }) => districts.map(({ name }) => name).join(', '),
      },
      {
        id: 'targetGroups',
        label: t('measure.field.targetGroups'),
        cell: ({ targetGroups }) =>
          targetGroups.map((group) => t(`measure.targetGroup.${group}`)).join(', '),
      },
      {
        id: 'from',
        card: 'more',
        label: t('measure.field.period'),
        sorts: 'ascending',
        cell: (measure) => period(measure),
      },
      {
        id: 'state',
        card: 'value',
        label: t('measure.field.state'),
        sorts: 'ascending',
        cell: ({ state, managed }) => <MeasureStateBadge {...{ state, managed }} />,
      },
      {
        id: 'findings',
        card: 'more',
        label: t('measure.field.finding'),
        cell: ({ findings }) =>
          findings.length === 0 ? '' : <FindingBadges findings={findings} />,
      },
    ],
    [t, period],
  );
}
