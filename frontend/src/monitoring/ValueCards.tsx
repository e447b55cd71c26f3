import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../api/types';
import { Select } from '../ui/Select';
import { useWords } from './useWords';
import { ValueCell } from './ValueCell';
import { SORT_COLUMNS, type Sort, type SortColumn, type Toggle, type View } from './view';

interface Props {
  values: Values;
  rows: Value[];
  view: View;
  onSort: (sort: Sort) => void;
  onToggle: Toggle;
}

/** The table on a phone: one card per area with the figures that matter. */
export function ValueCards({ values, rows, view, onSort, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('monitoring.sortBy')}
        value={view.sort.column}
        onChoose={(text) => {
          const column = text as SortColumn;
          onSort({ column, descending: column !== 'district' && column !== 'rank' });
        }}
      >
        {SORT_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t(`monitoring.column.${column}`)}
          </option>
        ))}
      </Select>
      <ul className="cards">
        <Card value={values.city} values={values} chosen={false} isCity onToggle={null} />
        {rows.map((row) => (
          <Card
            key={row.district.code}
            value={row}
            values={values}
            chosen={view.districts.includes(row.district.code)}
            onToggle={onToggle}
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  value: Value;
  values: Values;
  chosen: boolean;
  isCity?: boolean;
  onToggle: Toggle;
}

function Card({ value, values, chosen, isCity = false, onToggle }: CardProps) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const name = words.area(value.district);
  const difference = words.difference(value);
  const more = [
    words.shares(value),
    words.count(value),
    difference !== '' && !isCity
      ? t('monitoring.differenceText', { difference: `${difference} ${words.differenceUnit}` })
      : null,
  ];
  return (
    <li className="value-card numbers">
      {onToggle && (
        <span className="card-compare">
          <input
            type="checkbox"
            className="compare"
            checked={chosen}
            aria-label={t('monitoring.compare', { district: name })}
            onChange={() => onToggle(value.district.code)}
          />
        </span>
      )}
      <span className="card-name">{isCity ? value.district.name : name}</span>
      <span className="card-value">
        <ValueCell value={value} words={words} />
      </span>
      <span className="card-more">{more.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
