import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedArea, NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { RecordList, type Column } from '../ui/RecordList';
import type { NeedWords } from './useNeedWords';
import { hasChanged } from './view';

/** Which districts have another class than before, and whether by themselves or by the method. */
export function Changes({ result, words }: { result: NeedResult; words: NeedWords }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, earlierDate } = result;
  const changed = areas.filter(hasChanged);
  const columns = useMemo<Column<NeedArea>[]>(
    () => [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => words.area(district),
        card: 'name',
      },
      {
        id: 'from',
        label: t('need.column.from'),
        cell: ({ before }) => before && words.status(before.class),
        card: 'more',
      },
      {
        id: 'to',
        label: t('need.column.to'),
        cell: ({ status }) => status && words.status(status.class),
        card: 'value',
      },
      {
        id: 'cause',
        label: t('need.column.cause'),
        cell: ({ before }) => before && t(`need.causeShort.${before.cause}`),
        card: 'more',
      },
    ],
    [t, words],
  );
  if (earlierDate === null) return null;
  return (
    <section aria-labelledby="need-changes">
      <h2 id="need-changes">{t('need.changes', { date: format.date(earlierDate) })}</h2>
      {changed.length === 0 ? (
        <p>{t('need.noChanges')}</p>
      ) : (
        <>
          <p>
            {t('need.changesText', {
              count: changed.length,
              number: format.integer(changed.length),
            })}
          </p>
          <RecordList
            label={t('need.changes', { date: format.date(earlierDate) })}
            columns={columns}
            rows={changed}
            keyOf={({ district }) => district.code}
          />
        </>
      )}
    </section>
  );
}
