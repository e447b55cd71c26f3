import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  doubleTable,
  type DoubleArea,
  type DoubleDisadvantage,
} from '../../api/doubleDisadvantage';
import { useFormat } from '../../format/useFormat';
import { filterRows, sortRows } from '../../ui/figure/areaRows';
import { SearchField } from '../../ui/filter/SearchField';
import { FilterChips } from '../../ui/FilterChips';
import { RecordList } from '../../ui/RecordList';
import { FormsDownload } from '../../ui/TableDownload';
import { useDoubleColumns } from './useDoubleColumns';
import type { Change } from '../useAddressView';
import { FIELDS, keyOfArea, type DoubleView } from './view';

interface Props {
  result: DoubleDisadvantage;
  view: DoubleView;
  onChange: Change<DoubleView>;
}

/** All districts with both indices; a field narrows table, plane and map to it. */
export function DoubleTable({ result, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, fields, lifeSituation, place, date } = result;
  const chosen = [
    ...(view.field === '' ? [] : [t(`double.field.${view.field}`)]),
    ...(view.filter === '' ? [] : [t('need.filterText', { filter: view.filter })]),
  ];
  const columns = useDoubleColumns(result.scheme);
  const shown = useMemo(() => {
    const left = filterRows(areas, view.filter).filter(
      (area) => view.field === '' || area.field === view.field,
    );
    return sortRows(left, view.sort, keyOfArea);
  }, [areas, view]);
  return (
    <section aria-labelledby="double-table">
      <div className="section-head">
        <h2 id="double-table">{t('double.table')}</h2>
        <FormsDownload
          name={t('download.table')}
          load={(form) =>
            doubleTable({ lifeSituation: lifeSituation.code, place: place.code, date }, form)
          }
        />
      </div>
      <div className="double-fields no-print">
        <FilterChips
          label={t('double.fields')}
          options={FIELDS.map((field) => ({
            value: field,
            label: t(`double.field.${field}`),
            count: format.integer(fields.find((each) => each.field === field)?.count ?? 0),
          }))}
          chosen={view.field === '' ? [] : [view.field]}
          onChange={(chosen) => onChange({ field: chosen.at(-1) ?? '' })}
        />
        {view.field !== '' && <p>{t(`double.fieldText.${view.field}`)}</p>}
      </div>
      {chosen.length > 0 && (
        <p className="print-only">{t('need.printed', { chosen: format.list(chosen) })}</p>
      )}
      <div className="filters table-filters">
        <SearchField
          label={t('monitoring.filter')}
          value={view.filter}
          onType={(filter) => onChange({ filter })}
        />
        <p className="muted numbers shown" role="status">
          {t('monitoring.shown', { shown: shown.length, total: areas.length })}
        </p>
      </div>
      <RecordList<DoubleArea>
        label={t('double.tableCaption', { date: format.date(date) })}
        columns={columns}
        rows={shown}
        keyOf={codeOf}
        sorting={{ sort: view.sort, onSort: (sort) => onChange({ sort }) }}
        size="page"
      />
      {shown.length === 0 && <p className="no-match">{t('double.noMatch')}</p>}
    </section>
  );
}

function codeOf(area: DoubleArea): string {
  return area.district.code;
}
