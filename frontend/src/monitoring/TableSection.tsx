import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Field } from '../ui/Field';
import { RecordList } from '../ui/RecordList';
import { useColumns } from './columns';
import { ExportButton } from './ExportButton';
import { filterRows, sortRows } from './rows';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: ChangeView;
}

/** All areas, filtered and sorted as the address says. */
export function TableSection({ values, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(values);
  const rows = sortRows(filterRows(values.items, view.filter), view.sort);
  const shown = { shown: rows.length, total: values.items.length };
  return (
    <section aria-labelledby="table">
      <div className="section-head">
        <h2 id="table">{t('monitoring.table')}</h2>
        <ExportButton values={values} rows={rows} />
      </div>
      <div className="filters table-filters">
        <Field label={t('monitoring.filter')}>
          {(field) => (
            <input
              {...field}
              type="search"
              value={view.filter}
              onChange={(event) => onChange({ filter: event.target.value })}
            />
          )}
        </Field>
        <p className="muted numbers shown" role="status">
          {t('monitoring.shown', shown)}
        </p>
      </div>
      <RecordList
        label={t('monitoring.tableCaption', {
          indicator: values.indicator.name,
          date: format.date(values.date),
        })}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.district.code}
        total={values.city}
        sorting={{
          sort: view.sort,
          onSort: (sort) => {
            onChange({ sort });
          },
        }}
        size="page"
      />
      {rows.length === 0 && (
        <p className="no-match">{t('monitoring.noMatch', { text: view.filter })}</p>
      )}
      <Notes values={values} />
    </section>
  );
}

function Notes({ values }: { values: Values }) {
  const { t } = useTranslation();
  const few = values.items.some((item) => item.fewCases);
  return (
    <div className="table-notes muted">
      {few && <p>{t('monitoring.fewCasesNote')}</p>}
      {values.suppressedCount > 0 && (
        <p>{t('monitoring.suppressedNote', { count: values.suppressedCount })}</p>
      )}
    </div>
  );
}
