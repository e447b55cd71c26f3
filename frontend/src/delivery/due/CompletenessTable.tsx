import { useTranslation } from 'react-i18next';
import type { Completeness } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { DataTable } from '../../ui/DataTable';
import { bySource, fillingOf, type Cell } from './completeness';
import { Filling } from './Filling';

/** Variables by dates, the newest first; every cell says in how many districts it is filled. */
export function CompletenessTable({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items } = completeness;
  const dates = [...completeness.dates].sort((a, b) => b.localeCompare(a));
  return (
    <DataTable label={t('delivery.complete.title')} size="plain" className="completeness">
      <thead>
        <tr>
          <th scope="col">{t('delivery.complete.variable')}</th>
          {dates.map((date) => (
            <th key={date} scope="col" className="figure">
              {format.date(date)}
            </th>
          ))}
        </tr>
      </thead>
      {bySource(items).map(({ source, rows }) => (
        <tbody key={source.code}>
          <tr className="completeness-source">
            <th scope="rowgroup" colSpan={dates.length + 1}>
              {source.name}
            </th>
          </tr>
          {rows.map(({ variable, cells }) => (
            <tr key={variable.code}>
              <th scope="row">{variable.name}</th>
              {dates.map((date) => (
                <CellView key={date} cell={cells.find((cell) => cell.date === date)} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function CellView({ cell }: { cell: Cell | undefined }) {
  if (cell === undefined) return <td className="figure" />;
  return (
    <td className={`figure filling filling--${fillingOf(cell)}`}>
      <Filling cell={cell} />
    </td>
  );
}
