import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { Field } from '../ui/Field';
import { useNarrow } from '../ui/useNarrow';
import { ExportButton } from './ExportButton';
import { filterRows, sortRows } from './rows';
import { ValueCards } from './ValueCards';
import { ValuesTable } from './ValuesTable';
import type { Toggle, View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: (change: Partial<View>) => void;
  onToggle: Toggle;
}

/** All areas, filtered and sorted as the address says. */
export function TableSection({ values, view, onChange, onToggle }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const rows = sortRows(filterRows(values.items, view.filter), view.sort);
  const List = narrow ? ValueCards : ValuesTable;
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
      <List
        values={values}
        rows={rows}
        view={view}
        onSort={(sort) => onChange({ sort })}
        onToggle={onToggle}
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
