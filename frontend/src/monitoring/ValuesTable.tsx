import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import { SortHead } from './SortHead';
import { useWords } from './useWords';
import { ValueCell } from './ValueCell';
import type { Sort, Toggle, View } from './view';

interface Props {
  values: Values;
  rows: Value[];
  view: View;
  onSort: (sort: Sort) => void;
  onToggle: Toggle;
}

/** All areas with value, number, rank and distance to the city; the city itself stands first. */
export function ValuesTable({ values, rows, view, onSort, onToggle }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(values.indicator);
  const caption = t('monitoring.tableCaption', {
    indicator: values.indicator.name,
    date: format.date(values.date),
  });
  const isChange = values.indicator.kind === 'CHANGE';
  const head = { sort: view.sort, onSort };
  return (
    <DataTable label={caption} size="page">
      <thead>
        <tr>
          <SortHead column="district" {...head} label={t('monitoring.column.district')} />
          <SortHead column="value" {...head} figure label={t('monitoring.column.value')} />
          {isChange && (
            <th scope="col" className="figure">
              {t('monitoring.column.base')}
            </th>
          )}
          <SortHead column="count" {...head} figure label={t('monitoring.column.count')} />
          <SortHead column="rank" {...head} figure label={t('monitoring.column.rank')} />
          <SortHead column="difference" {...head} figure label={words.differenceHead} />
          <th scope="col">{t('monitoring.column.compare')}</th>
        </tr>
      </thead>
      <tbody>
        <ValueRow value={values.city} values={values} isCity onToggle={onToggle} />
        {rows.map((row) => (
          <ValueRow
            key={row.district.code}
            value={row}
            values={values}
            chosen={view.districts.includes(row.district.code)}
            onToggle={onToggle}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

interface RowProps {
  value: Value;
  values: Values;
  isCity?: boolean;
  chosen?: boolean;
  onToggle: Toggle;
}

function ValueRow({ value, values, isCity = false, chosen = false, onToggle }: RowProps) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const name = words.area(value.district);
  return (
    <tr className={isCity ? 'city' : ''}>
      <th scope="row">{isCity ? value.district.name : name}</th>
      <td className="figure">
        <ValueCell value={value} words={words} />
      </td>
      {values.indicator.kind === 'CHANGE' && <td className="figure">{words.shares(value)}</td>}
      <td className="figure">{words.count(value)}</td>
      <td className="figure">{value.rank}</td>
      <td className="figure">{isCity ? '' : words.difference(value)}</td>
      {onToggle && (
        <td>
          {!isCity && (
            <input
              type="checkbox"
              className="compare"
              checked={chosen}
              aria-label={t('monitoring.compare', { district: name })}
              onChange={() => onToggle(value.district.code)}
            />
          )}
        </td>
      )}
    </tr>
  );
}
