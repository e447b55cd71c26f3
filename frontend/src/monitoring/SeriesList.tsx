import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { seamsOf } from '../ui/charts/breaks';
import { DataTable } from '../ui/DataTable';
import { useWords } from '../ui/figure/useWords';
import { NoFigure, SeriesFigure } from './SeriesFigure';
import type { SeriesTableProps } from './SeriesTable';

/** The values of the series on a phone: one area after the other, a line per date. */
export function SeriesList({ lines, indicator, breaks }: SeriesTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(indicator);
  const dates = lines.flatMap((line) => line.values.map(({ date }) => date));
  const parted = new Set(seamsOf(dates, breaks).map(({ from }) => from));
  return (
    <DataTable label={t('monitoring.seriesTable')}>
      {lines.map((line) => (
        <tbody key={line.code}>
          <tr className="city">
            <th scope="rowgroup" colSpan={2}>
              {line.label}
            </th>
          </tr>
          {(line.gaps ?? []).map(({ date }) => (
            <tr key={date}>
              <th scope="row">{format.date(date)}</th>
              <td className="figure">
                <NoFigure line={line} date={date} />
              </td>
            </tr>
          ))}
          {line.values.map((value) => (
            <tr key={value.date} className={parted.has(value.date) ? 'after-break' : ''}>
              <th scope="row">
                {format.date(value.date)}
                {parted.has(value.date) && (
                  <>
                    {' '}
                    <span className="series-break">{t('series.mark')}</span>
                  </>
                )}
              </th>
              <td className="figure">
                <SeriesFigure {...{ value, words, indicator }} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
