import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { filterRows, sortRows, type AreaRow } from '../ui/figure/areaRows';
import { SearchField } from '../ui/filter/SearchField';
import { Pager } from '../ui/Pager';
import { RecordList, type Column } from '../ui/RecordList';
import type { ChangeView } from './useView';
import { PAGE_SIZE, type View } from './view';

interface Props<Row extends AreaRow> {
  caption: string;
  rows: Row[];
  /** The city's row. */
  total: Row;
  columns: Column<Row>[];
  keyOf: (row: Row, column: string) => number | null;
  view: View;
  onChange: ChangeView;
  actions?: ReactNode;
  children?: ReactNode;
}

/** All areas, filtered and sorted as the address says; pages begin beyond five hundred. */
export function AreaTable<Row extends AreaRow>(props: Props<Row>) {
  const { caption, rows, total, columns, keyOf, view, onChange } = props;
  const { t } = useTranslation();
  const { filter, sort } = view;
  const found = useMemo(
    () => sortRows(filterRows(rows, filter), sort, keyOf),
    [rows, filter, sort, keyOf],
  );
  const page = Math.min(view.page, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1));
  return (
    <section aria-labelledby="table">
      <div className="section-head">
        <h2 id="table">{t('monitoring.table')}</h2>
        {props.actions}
      </div>
      <div className="filters table-filters">
        <SearchField
          label={t('monitoring.filter')}
          value={filter}
          onType={(typed) => onChange({ filter: typed, page: 0 })}
        />
        <p className="muted numbers shown" role="status">
          {t('monitoring.shown', { shown: found.length, total: rows.length })}
        </p>
      </div>
      <RecordList
        label={caption}
        columns={columns}
        rows={found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
        keyOf={codeOf}
        total={total}
        sorting={{
          sort,
          onSort: (next) => {
            onChange({ sort: next, page: 0 });
          },
        }}
        size="page"
      />
      {found.length === 0 && (
        <p className="no-match">{t('monitoring.noMatch', { text: filter })}</p>
      )}
      <Pager
        page={page}
        size={PAGE_SIZE}
        total={found.length}
        onPage={(next) => {
          onChange({ page: next });
        }}
      />
      <div className="table-notes muted">{props.children}</div>
    </section>
  );
}

function codeOf(row: AreaRow): string {
  return row.district.code;
}
