import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DistrictChange, IndicatorChange } from '../api/warnings';
import { useFormat } from '../format/useFormat';
import type { Column } from '../ui/RecordList';

/** What the table shows of each change. */
export function useColumns(manyIndicators: boolean): Column<IndicatorChange>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const figure = (
      id: 'points' | 'percent' | 'index' | 'z',
      cell: (change: DistrictChange) => string,
    ): Column<IndicatorChange> => ({
      id,
      label: t(`warning.field.${id}`),
      kind: 'figure',
      sorts: 'descending',
      card: id === 'points' ? 'value' : 'more',
      cell: ({ change }) => cell(change),
    });
    const moment = (id: 'earlier' | 'later'): Column<IndicatorChange> => ({
      id,
      label: t(`warning.table.${id}`),
      kind: 'figure',
      sorts: 'descending',
      card: 'more',
      cell: ({ change }) => change[id].display ?? t('warning.table.none'),
    });
    return [
      {
        id: 'district',
        label: t('warning.table.district'),
        sorts: 'ascending',
        card: 'name',
        cell: ({ change: { district } }) => (
          <Link to={`/quartiere/${encodeURIComponent(district.code)}`}>
            {district.name.includes(district.code)
              ? district.name
              : `${district.code} ${district.name}`}
          </Link>
        ),
      },
      ...(manyIndicators
        ? [
            {
              id: 'indicator',
              label: t('warning.table.indicator'),
              card: 'more',
              cell: ({ indicator }: IndicatorChange) => indicator.name,
            } as const,
          ]
        : []),
      moment('earlier'),
      moment('later'),
      figure('points', ({ change }) => change?.pointsDisplay ?? ''),
      figure('percent', ({ change }) => change?.percentDisplay ?? ''),
      figure('index', ({ change }) => change?.indexDisplay ?? ''),
      figure('z', ({ z }) => (z === null ? '' : format.signed(z, 1))),
      {
        id: 'state',
        label: t('warning.table.state'),
        card: 'more',
        cell: (item) => stateWord(item, t),
      },
    ];
  }, [t, format, manyIndicators]);
}

function stateWord({ change, answer }: IndicatorChange, t: TFunction): string {
  if (change.change === null) return t('warning.table.none');
  if (change.tendency === null) return t('warning.table.ordinary');
  const words = [t(`warning.table.${change.tendency}`)];
  if (change.fewCases) words.push(t('warning.table.few'));
  if (change.warning) words.push(t(`warning.answer.${answer?.kind ?? 'open'}`));
  return words.join(', ');
}
