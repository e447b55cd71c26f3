import { useTranslation } from 'react-i18next';
import type { Column } from './RecordList';
import { SegmentedControl } from './SegmentedControl';
import { Select } from './Select';

export interface Sort {
  column: string;
  descending: boolean;
}

export interface Sorting {
  sort: Sort;
  onSort: (sort: Sort) => void;
}

type Head = Pick<Column<never>, 'id' | 'label' | 'kind' | 'sorts'>;

/** A column's head; where rows can be sorted by it, a button that says and turns the direction. */
export function SortHead({ column, sorting }: { column: Head; sorting?: Sorting }) {
  const active = sorting?.sort.column === column.id;
  const descending = active && sorting.sort.descending;
  return (
    <th
      scope="col"
      className={column.kind === 'figure' ? 'figure' : ''}
      {...(active ? { 'aria-sort': descending ? 'descending' : 'ascending' } : {})}
    >
      {sorting && column.sorts ? (
        <button
          type="button"
          className="sort"
          onClick={() => {
            const next = active ? !descending : column.sorts === 'descending';
            sorting.onSort({ column: column.id, descending: next });
          }}
        >
          {column.label}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

/** The same on a phone, where the heads of the columns are not in sight. */
export function CardSort({ columns, sorting }: { columns: Head[]; sorting: Sorting }) {
  const { t } = useTranslation();
  const { sort, onSort } = sorting;
  return (
    <div className="filters card-sort">
      <Select
        label={t('ui.sortBy')}
        value={sort.column}
        onChoose={(id) => {
          const column = columns.find((each) => each.id === id);
          onSort({ column: id, descending: column?.sorts === 'descending' });
        }}
      >
        {columns
          .filter((column) => column.sorts)
          .map((column) => (
            <option key={column.id} value={column.id}>
              {column.label}
            </option>
          ))}
      </Select>
      <SegmentedControl
        label={t('ui.direction')}
        value={sort.descending ? 'descending' : 'ascending'}
        options={[
          { value: 'ascending', label: t('ui.ascending') },
          { value: 'descending', label: t('ui.descending') },
        ]}
        onChange={(direction) => {
          onSort({ ...sort, descending: direction === 'descending' });
        }}
      />
    </div>
  );
}
