import { useTranslation } from 'react-i18next';
import { useWords } from '../ui/figure/useWords';
import { DataTable } from '../ui/DataTable';
import { MARKS, type SpineRow } from './spine';

/** The same in figures. */
export function SpineTable({ rows }: { rows: SpineRow[] }) {
  const { t } = useTranslation();
  return (
    <DataTable label={t('district.spine.title')}>
      <thead>
        <tr>
          <th scope="col">{t('district.spine.column.indicator')}</th>
          <th scope="col" className="figure">
            {t('district.spine.column.value')}
          </th>
          <th scope="col" className="figure">
            {t('district.spine.column.city')}
          </th>
          {MARKS.map((mark) => (
            <th key={mark} scope="col" className="figure">
              {t(`district.spine.column.${mark}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.entry.indicator.code} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}

function TableRow({ row: { entry, values } }: { row: SpineRow }) {
  const words = useWords(entry.indicator);
  return (
    <tr>
      <th scope="row">{entry.indicator.name}</th>
      <td className="figure">{words.value(entry.value)}</td>
      <td className="figure">{words.value(entry.city)}</td>
      {MARKS.map((mark) => (
        <td key={mark} className="figure">
          {words.withUnit(values[mark])}
        </td>
      ))}
    </tr>
  );
}
