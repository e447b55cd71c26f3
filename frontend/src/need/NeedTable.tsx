import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { needTable, type NeedArea, type NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { filterRows, sortRows } from '../ui/figure/areaRows';
import { SearchField } from '../ui/filter/SearchField';
import { RecordList } from '../ui/RecordList';
import { FormsDownload } from '../ui/TableDownload';
import { useNeedColumns } from './useNeedColumns';
import type { Change } from './useAddressView';
import type { NeedWords } from './useNeedWords';
import { isShown, keyOfArea, type NeedView } from './view';

interface Props {
  result: NeedResult;
  view: NeedView;
  words: NeedWords;
  onChange: Change<NeedView>;
  onDetail: (code: string) => void;
}

/** All districts with their classes, as the filters and the matrix leave them. */
export function NeedTable({ result, view, words, onChange, onDetail }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, index, date } = result;
  const chosen = words.chosen(view);
  const columns = useNeedColumns(words, onDetail);
  const shown = useMemo(() => {
    const left = filterRows(areas, view.filter).filter((area) => isShown(area, view));
    return sortRows(left, view.sort, keyOfArea);
  }, [areas, view]);
  return (
    <section aria-labelledby="need-table">
      <div className="section-head">
        <h2 id="need-table">{t('monitoring.table')}</h2>
        <FormsDownload
          name={t('download.table')}
          load={(form) => needTable(index.code, date, form)}
        />
      </div>
      {chosen !== '' && <p className="print-only">{t('need.printed', { chosen })}</p>}
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
      <RecordList<NeedArea>
        label={t('need.tableCaption', { name: index.name, date: format.date(date) })}
        columns={columns}
        rows={shown}
        keyOf={codeOf}
        sorting={{ sort: view.sort, onSort: (sort) => onChange({ sort }) }}
        size="page"
      />
      {shown.length === 0 && <p className="no-match">{t('need.noMatch')}</p>}
      <p className="muted table-notes">{t('need.tableNote')}</p>
    </section>
  );
}

function codeOf(area: NeedArea): string {
  return area.district.code;
}
