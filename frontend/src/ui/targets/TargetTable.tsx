import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetAttainment, TargetPoint } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { Disclosure } from '../Disclosure';
import type { Bearer } from './bearer';
import { RecordList, type Column } from '../RecordList';
import { useMilestones } from './useMilestones';

interface Props {
  attainment: TargetAttainment;
  kind: Bearer['kind'];
}

/** The figures behind the drawing. */
export function TargetTable({ attainment, kind }: Props) {
  const { t } = useTranslation();
  const columns = useColumns(attainment, kind);
  const milestones = useMilestones(attainment);
  if (attainment.readings.length === 0) return null;
  return (
    <Disclosure title={t('goal.target.table')}>
      <RecordList
        label={t('goal.target.chart', { name: attainment.name })}
        columns={columns}
        rows={attainment.readings}
        keyOf={(point) => point.date}
      />
      {milestones !== '' && <p>{milestones}</p>}
    </Disclosure>
  );
}

function useColumns(
  { path, unit, readings }: TargetAttainment,
  kind: Bearer['kind'],
): Column<TargetPoint>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const decimals = unit === '%' ? 1 : 0;
    const shown = (value: number | null) =>
      value === null ? '' : format.number(value, decimals) + (unit === '%' ? ' %' : '');
    const hasCity = readings.some(({ city }) => city !== null);
    const hasSource = readings.some(({ source }) => source !== null);
    const columns: Column<TargetPoint>[] = [
      {
        id: 'date',
        card: 'name',
        label: t('goal.target.date'),
        cell: ({ date }) => format.date(date),
      },
      {
        id: 'value',
        card: 'value',
        kind: 'figure',
        label: t(`goal.target.of.${kind}`),
        cell: ({ display, status }) =>
          display ?? t(status === 'SUPPRESSED' ? 'goal.target.hidden' : 'goal.target.missing'),
      },
      {
        id: 'path',
        card: 'more',
        kind: 'figure',
        label: t('goal.target.path'),
        cell: ({ date }) => shown(onPath(path, date)),
      },
    ];
    if (hasCity) {
      columns.push({
        id: 'city',
        card: 'more',
        kind: 'figure',
        label: t('goal.target.city'),
        cell: ({ city }) => shown(city),
      });
    }
    if (hasSource) {
      columns.push({
        id: 'source',
        card: 'more',
        label: t('goal.target.source'),
        cell: ({ source, note }) => [source, note].filter(Boolean).join('. '),
      });
    }
    return columns;
  }, [t, format, path, unit, readings, kind]);
}

/** Where the straight line from the first to the last day of the path is on a day; null beside it. */
export function onPath(path: TargetAttainment['path'], day: string): number | null {
  const [from, to] = [path[0], path.at(-1)];
  if (!from || !to || day < from.day || day > to.day || from.day === to.day) return null;
  const part =
    (Date.parse(day) - Date.parse(from.day)) / (Date.parse(to.day) - Date.parse(from.day));
  return from.value + (to.value - from.value) * part;
}
