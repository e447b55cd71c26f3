import { useTranslation } from 'react-i18next';
import type { IndicatorRef } from '../api/types';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import type { Line } from './lines';
import { useWords } from '../ui/figure/useWords';

/** The values of the series on a phone: one area after the other, a line per date. */
export function SeriesList({ lines, indicator }: { lines: Line[]; indicator: IndicatorRef }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(indicator);
  return (
    <DataTable label={t('monitoring.seriesTable')}>
      {lines.map((line) => (
        <tbody key={line.code}>
          <tr className="city">
            <th scope="rowgroup" colSpan={2}>
              {line.label}
            </th>
          </tr>
          {line.values.map((value) => (
            <tr key={value.date}>
              <th scope="row">{format.date(value.date)}</th>
              <td className="figure">{words.value(value)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
