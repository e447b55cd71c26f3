import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureRef } from '../api/origin';
import type { IndicatorRef } from '../api/types';
import { ValueCell } from '../ui/figure/ValueCell';
import { useWords } from '../ui/figure/useWords';
import type { Column } from '../ui/RecordList';
import { CompareBox } from './CompareBox';
import type { Pair } from './rows';

interface Labels {
  here: string;
  other: string;
  /** Without one the change is not told: figures of two indicators have no difference. */
  change: string | null;
}

/** Of which dates the two figures are. */
interface Dates {
  here: string;
  other: string;
}

/** Two figures of each area beside each other. */
export function usePairColumns(
  here: IndicatorRef,
  other: IndicatorRef,
  city: string,
  labels: Labels,
  dates: Dates,
): Column<Pair>[] {
  const { t } = useTranslation();
  const words = useWords(here);
  const otherWords = useWords(other);
  const { here: hereLabel, other: otherLabel, change: changeLabel } = labels;
  const [hereDate, otherDate] = [dates.here, dates.other];
  const [hereCode, otherCode] = [here.code, other.code];
  return useMemo(() => {
    const asked = (indicator: string, date: string): Omit<FigureRef, 'area'> => ({
      indicator,
      date,
    });
    const otherColumn: Column<Pair> = {
      id: 'other',
      label: otherLabel,
      cell: (pair) =>
        pair.other ? (
          <ValueCell value={pair.other} words={otherWords} asked={asked(otherCode, otherDate)} />
        ) : (
          t('monitoring.status.MISSING')
        ),
      kind: 'figure',
      sorts: 'descending',
      card: 'more',
    };
    const hereColumn: Column<Pair> = {
      id: 'value',
      label: hereLabel,
      cell: (pair) => (
        <ValueCell value={pair.here} words={words} asked={asked(hereCode, hereDate)} />
      ),
      kind: 'figure',
      sorts: 'descending',
      card: changeLabel === null ? 'value' : 'more',
    };
    const changeColumn: Column<Pair> = {
      id: 'change',
      label: changeLabel ?? '',
      cell: ({ change }) => (change === null ? '' : words.signed(change)),
      kind: 'figure',
      sorts: 'descending',
      card: 'value',
    };
    const columns: Column<Pair>[] = [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => (district.code === city ? district.name : words.area(district)),
        sorts: 'ascending',
        card: 'name',
      },
      ...(changeLabel === null
        ? [hereColumn, otherColumn]
        : [otherColumn, hereColumn, changeColumn]),
      {
        id: 'compare',
        label: t('monitoring.column.compare'),
        cell: ({ district }) => <CompareBox code={district.code} name={words.area(district)} />,
        card: 'control',
      },
    ];
    return columns;
  }, [
    t,
    words,
    otherWords,
    city,
    hereLabel,
    otherLabel,
    changeLabel,
    hereCode,
    otherCode,
    hereDate,
    otherDate,
  ]);
}
