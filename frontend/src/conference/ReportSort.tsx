import { useTranslation } from 'react-i18next';
import { CardSort } from '../ui/Sorting';
import { SORTS } from './view';

/** The newest first, as long as nothing else is asked for. */
const DOWN = ['date', 'receivedAt'];

/** In which order reports stand. */
export function ReportSort({ sort, onSort }: { sort: string; onSort: (sort: string) => void }) {
  const { t } = useTranslation();
  const columns = SORTS.map((id) => ({
    id,
    label: t(id === 'receivedAt' ? 'voices.received' : `voices.field.${id}`),
    sorts: DOWN.includes(id) ? ('descending' as const) : ('ascending' as const),
  }));
  return (
    <div className="no-print">
      <CardSort
        columns={columns}
        sorting={{
          sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
          onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
        }}
      />
    </div>
  );
}
