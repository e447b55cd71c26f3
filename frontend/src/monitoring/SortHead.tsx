import type { Sort, SortColumn } from './view';

interface Props {
  column: SortColumn;
  label: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  figure?: boolean;
}

/** A column head that sorts; figures begin with the largest, names and ranks with the first. */
export function SortHead({ column, label, sort, onSort, figure = false }: Props) {
  const active = sort.column === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  const startsDescending = column !== 'district' && column !== 'rank';
  const next = { column, descending: active ? !sort.descending : startsDescending };
  return (
    <th
      scope="col"
      className={figure ? 'figure' : ''}
      {...(active ? { 'aria-sort': direction } : {})}
    >
      <button type="button" className="sort" onClick={() => onSort(next)}>
        {label}
      </button>
    </th>
  );
}
