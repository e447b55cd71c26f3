import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../api/types';
import type { Column } from '../ui/RecordList';
import { CompareBox } from './CompareBox';
import { useWords } from '../ui/figure/useWords';
import { ValueCell } from '../ui/figure/ValueCell';

/** What the list of areas shows of each: the same on paper, on a screen and on a phone. */
export function useColumns({ indicator, date, city }: Values): Column<Value>[] {
  const { t } = useTranslation();
  const words = useWords(indicator);
  const ofCity = city.district.code;
  return useMemo(() => {
    const asked = { indicator: indicator.code, date };
    const isChange = indicator.kind === 'CHANGE';
    const columns: Column<Value>[] = [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => (district.code === ofCity ? district.name : words.area(district)),
        sorts: 'ascending',
        card: 'name',
      },
      {
        id: 'value',
        label: t('monitoring.column.value'),
        cell: (value) => <ValueCell value={value} words={words} asked={asked} />,
        kind: 'figure',
        sorts: 'descending',
        card: 'value',
      },
      ...(isChange
        ? [
            {
              id: 'base',
              label: t('monitoring.column.base'),
              cell: (value: Value) => words.shares(value),
              kind: 'figure',
              card: 'more',
            } as const,
          ]
        : []),
      {
        id: 'count',
        label: t('monitoring.column.count'),
        cell: (value) => words.count(value),
        kind: 'figure',
        sorts: 'descending',
        card: 'more',
      },
      {
        id: 'rank',
        label: t('monitoring.column.rank'),
        cell: (value) => value.rank,
        kind: 'figure',
        sorts: 'ascending',
      },
      {
        id: 'difference',
        label: words.differenceHead,
        cell: (value) => (value.district.code === ofCity ? '' : words.difference(value)),
        kind: 'figure',
        sorts: 'descending',
        card: 'more',
      },
      {
        id: 'compare',
        label: t('monitoring.column.compare'),
        cell: ({ district }) => <CompareBox code={district.code} name={words.area(district)} />,
        card: 'control',
      },
    ];
    return columns;
  }, [t, indicator.kind, indicator.code, date, words, ofCity]);
}
