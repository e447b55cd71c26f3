import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorChange } from '../api/warnings';
import { RecordList } from '../ui/RecordList';
import { keyOf } from './chosen';
import { sorted, sortOf } from './sorting';
import { useColumns } from './useColumns';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  items: IndicatorChange[];
  view: View;
  onChange: ChangeView;
  /** What the table holds; what stands out where left out. */
  caption?: string;
}

/** Changes as a table that can be sorted by each way to tell them. */
export function WarningTable({ items, view, onChange, caption }: Props) {
  const { t } = useTranslation();
  const columns = useColumns(view.indicator === '');
  const sort = sortOf(view.sort);
  const rows = useMemo(() => sorted(items, view.sort), [items, view.sort]);
  return (
    <RecordList
      label={caption ?? t('warning.table.caption')}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      size="page"
      sorting={{
        sort,
        onSort: ({ column, descending }) => onChange({ sort: descending ? `-${column}` : column }),
      }}
    />
  );
}
