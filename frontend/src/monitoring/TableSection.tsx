import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { TableDownload } from '../ui/TableDownload';
import { AreaTable } from './AreaTable';
import { useColumns } from './columns';
import { keyOfValue } from './rows';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  view: View;
  onChange: ChangeView;
}

/** The figures of all areas at one date. */
export function TableSection({ values, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(values);
  const few = values.items.some((item) => item.fewCases);
  return (
    <AreaTable
      caption={t('monitoring.tableCaption', {
        indicator: values.indicator.name,
        date: format.date(values.date),
      })}
      rows={values.items}
      total={values.city}
      columns={columns}
      keyOf={keyOfValue}
      view={view}
      onChange={onChange}
      actions={
        <TableDownload
          name={t('download.table')}
          table={{
            indicator: values.indicator.code,
            date: values.date,
            level: view.level,
            asOf: view.asOf,
          }}
        />
      }
    >
      <p className="no-print">{t('download.note')}</p>
      {few && <p>{t('monitoring.fewCasesNote')}</p>}
      {values.suppressedCount > 0 && (
        <p>{t('monitoring.suppressedNote', { count: values.suppressedCount })}</p>
      )}
    </AreaTable>
  );
}
