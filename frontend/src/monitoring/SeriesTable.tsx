import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import type { Line } from './lines';
import { useWords } from '../ui/figure/useWords';

/** The same values as the picture, to read and to copy. */
export function SeriesTable({ lines, indicator }: { lines: Line[]; indicator: IndicatorRef }) {
  const { t } = useTranslation();
  const words = useWords(indicator);
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))].sort();
  const caption = t('monitoring.seriesTable');
  return (
    <DataTable label={caption} className="series-table">
      <thead>
        <tr>
          <th scope="col">{t('monitoring.column.district')}</th>
          {dates.map((date) => (
            <th key={date} scope="col" className="figure">
              <DateHead date={date} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr
            key={line.code}
            {...(line.code === '' ? { className: 'city' } : { 'data-area': line.code })}
          >
            <th scope="row">
              <span className={`chosen-key line-${String(index)}`} aria-hidden="true" />
              {line.label}
            </th>
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

/** Day and month above the year: six dates and more stand beside each other on a desk's screen. */
function DateHead({ date }: { date: string }) {
  const format = useFormat();
  const [day, year] = format.dayAndYear(date);
  return (
    <>
      <span className="series-day">{day}</span> {year}
    </>
  );
}
