import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { seamsOf, type SeriesBreak } from '../ui/charts/breaks';
import { DataTable } from '../ui/DataTable';
import type { Line } from './lines';
import { useWords } from '../ui/figure/useWords';
import { NoFigure, SeriesFigure } from './SeriesFigure';

export interface SeriesTableProps {
  lines: Line[];
  indicator: IndicatorRef;
  breaks: SeriesBreak[];
}

/** The same values as the picture, to read and to copy. */
export function SeriesTable({ lines, indicator, breaks }: SeriesTableProps) {
  const { t } = useTranslation();
  const words = useWords(indicator);
  const dates = [...new Set(lines.flatMap((line) => line.values.map((v) => v.date)))].sort();
  const parted = new Set(seamsOf(dates, breaks).map(({ from }) => from));
  const after = (date: string) => (parted.has(date) ? 'figure after-break' : 'figure');
  const caption = t('monitoring.seriesTable');
  return (
    <DataTable label={caption} className="series-table">
      <thead>
        <tr>
          <th scope="col">{t('monitoring.column.district')}</th>
          {dates.map((date) => (
            <th key={date} scope="col" className={after(date)}>
              <DateHead date={date} isParted={parted.has(date)} />
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
                <td key={date} className={after(date)}>
                  {value ? (
                    <SeriesFigure {...{ value, words, indicator }} />
                  ) : (
                    <NoFigure line={line} date={date} />
                  )}
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
function DateHead({ date, isParted }: { date: string; isParted: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [day, year] = format.dayAndYear(date);
  return (
    <>
      {isParted && <span className="series-break">{t('series.mark')}</span>}
      <span className="series-day">{day}</span> {year}
    </>
  );
}
