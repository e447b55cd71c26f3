import { memo, type ReactNode } from 'react';
import { CardSort, SortHead, type Sorting } from './Sorting';
import { DataTable } from './DataTable';
import { useNarrow } from './useNarrow';

export interface Column<Row> {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  kind?: 'text' | 'figure';
  /** Rows can be sorted by it; the first press sorts this way. */
  sorts?: 'ascending' | 'descending';
  /**
   * Its place on a phone's card: a control is a box or sign before the name, actions are buttons below. Without one it
   * is left out there.
   */
  card?: 'name' | 'value' | 'more' | 'control' | 'action';
}

interface Props<Row> {
  label: string;
  /** The first column heads its row. The same array as long as nothing changes keeps rows undrawn. */
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** Stands first, apart from sorting: the city. */
  total?: Row;
  sorting?: Sorting;
  size?: 'plain' | 'tall' | 'page';
}

/** One list for all widths: a real table where there is room, cards with what matters on a phone. */
export function RecordList<Row>(props: Props<Row>) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function Table<Row>({ label, columns, rows, keyOf, total, sorting, size = 'plain' }: Props<Row>) {
  return (
    <DataTable label={label} size={size}>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead key={column.id} column={column} {...(sorting ? { sorting } : {})} />
          ))}
        </tr>
      </thead>
      <tbody>
        {total !== undefined && <TableRow row={total} columns={columns} id="" />}
        {rows.map((row) => (
          <TableRow key={keyOf(row)} row={row} columns={columns} id={keyOf(row)} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface RowProps<Row> {
  row: Row;
  columns: Column<Row>[];
  id: string;
}

/** Drawn anew only when the row or the columns have changed: sorting moves rows, it draws none. */
const TableRow = memo(function TableRow<Row>({ row, columns, id }: RowProps<Row>) {
  const [first, ...others] = columns;
  return (
    <tr {...(id === '' ? { className: 'city' } : { 'data-area': id })}>
      <th scope="row">{first?.cell(row)}</th>
      {others.map((column) => (
        <td key={column.id} className={column.kind === 'figure' ? 'figure' : ''}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: RowProps<Row>) => ReactNode;

function Cards<Row>({ label, columns, rows, keyOf, total, sorting }: Props<Row>) {
  return (
    <>
      {sorting && <CardSort columns={columns} sorting={sorting} />}
      <ul className="cards" aria-label={label}>
        {total !== undefined && <Card row={total} columns={columns} id="" />}
        {rows.map((row) => (
          <Card key={keyOf(row)} row={row} columns={columns} id={keyOf(row)} />
        ))}
      </ul>
    </>
  );
}

const Card = memo(function Card<Row>({ row, columns, id }: RowProps<Row>) {
  const at = (place: Column<Row>['card']) => columns.filter((column) => column.card === place);
  const more = at('more').flatMap((column) => {
    const content = column.cell(row);
    return content === '' || content == null ? [] : [{ column, content }];
  });
  return (
    <li
      className={`card numbers ${id === '' ? 'card--total' : ''}`}
      {...(id === '' ? {} : { 'data-area': id })}
    >
      {at('control').map((column) => (
        <span key={column.id} className="card-control">
          {column.cell(row)}
        </span>
      ))}
      <span className="card-name">{at('name')[0]?.cell(row)}</span>
      <span className="card-value">{at('value')[0]?.cell(row)}</span>
      {more.length > 0 && (
        <dl className="card-more">
          {more.map(({ column, content }) => (
            <div key={column.id}>
              <dt>{column.label}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
      )}
      {at('action').map((column) => (
        <div key={column.id} className="card-action">
          {column.cell(row)}
        </div>
      ))}
    </li>
  );
}) as <Row>(props: RowProps<Row>) => ReactNode;
