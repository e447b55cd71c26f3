import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../api/held';
import { RecordList, type Column } from '../../ui/RecordList';
import type { Sorting } from '../../ui/Sorting';

interface Props<T> {
  label: string;
  items: T[];
  keyOf: (item: T) => string;
  columns: Column<T>[];
  sort?: ListQuery['sort'];
  onSort?: (sort: ListQuery['sort']) => void;
}

/** A list of the catalogue; says so when nothing fits. */
export function ListTable<T>({ label, items, keyOf, columns, sort, onSort }: Props<T>) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="no-match">{t('catalogue.list.noMatch')}</p>;
  return (
    <RecordList
      label={label}
      columns={columns}
      rows={items}
      keyOf={keyOf}
      size="page"
      {...(sort && onSort ? { sorting: sortingOf(sort, onSort) } : {})}
    />
  );
}

/** The order as the address has it, as a column and a direction. */
function sortingOf(sort: ListQuery['sort'], onSort: (sort: ListQuery['sort']) => void): Sorting {
  return {
    sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
    onSort: ({ column, descending }) => {
      const by = column === 'code' ? 'code' : 'name';
      onSort(descending ? `-${by}` : by);
    },
  };
}
