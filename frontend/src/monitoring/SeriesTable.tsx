import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import type { Line } from './lines';
import { useWords } from './useWords';

/** The same values as the picture, to read and to copy. */
export function SeriesTable({ lines, indicator }: { lines: Line[]; indicator: IndicatorRef }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(indicator);
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))].sort();
  const caption = t('monitoring.seriesTable');
  return (
    <DataTable label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('monitoring.column.district')}</th>
          {dates.map((date) => (
            <th key={date} scope="col" className="figure">
              {format.date(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code} className={line.code === '' ? 'city' : ''}>
            <th scope="row">{line.label}</th>
            {dates.map((date) => {
              const value = line.values.find((v) => v.date === date);
              return (
                <td key={date} className="figure">
                  {value ? words.value(value) : t('monitoring.status.MISSING')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
