import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedArea } from '../api/needIndices';
import { LinkButton } from '../ui/LinkButton';
import type { Column } from '../ui/RecordList';
import type { NeedWords } from './useNeedWords';

/** The id of what shows the details of a district; whoever closes them goes on there. */
export const detailLink = (code: string) => `need-detail-of-${code}`;

/** What the list says of each district: the same on paper, on a screen and on a phone. */
export function useNeedColumns(
  words: NeedWords,
  onDetail: (code: string) => void,
): Column<NeedArea>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => words.area(district),
        sorts: 'ascending',
        card: 'name',
      },
      {
        id: 'status',
        label: words.noun,
        cell: ({ status }) =>
          status === null ? (
            <span className="muted">{t('need.unrated')}</span>
          ) : (
            words.status(status.class)
          ),
        sorts: 'ascending',
        card: 'value',
      },
      {
        id: 'index',
        label: t('need.column.index'),
        cell: ({ status }) => words.score(status?.index),
        kind: 'figure',
        sorts: 'ascending',
        card: 'more',
      },
      {
        id: 'dynamics',
        label: t('need.column.dynamics'),
        cell: (area) => (area.status === null ? '' : words.dynamics(area)),
        sorts: 'ascending',
        card: 'more',
      },
      {
        id: 'rank',
        label: t('need.column.rank'),
        cell: words.rank,
        kind: 'figure',
        sorts: 'ascending',
        card: 'more',
      },
      {
        id: 'sureness',
        label: t('need.column.sureness'),
        cell: (area) => area.unratedReason ?? words.sureness(area),
        sorts: 'descending',
        card: 'more',
      },
      {
        id: 'detail',
        label: t('need.column.detail'),
        cell: ({ district }) => (
          <LinkButton
            id={detailLink(district.code)}
            aria-label={t('need.detailOf', { district: words.area(district) })}
            onClick={() => onDetail(district.code)}
          >
            {t('need.detail')}
          </LinkButton>
        ),
        card: 'action',
      },
    ],
    [t, words, onDetail],
  );
}
