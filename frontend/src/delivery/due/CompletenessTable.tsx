import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Completeness } from '../../api/pending';
import { useFormat } from '../../format/useFormat';
import { DataTable } from '../../ui/DataTable';
import { bySource, fillingOf, type Cell } from './completeness';

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
  const { t } = useTranslation();
  const format = useFormat();
  if (cell === undefined) return <td className="figure" />;
  const filling = fillingOf(cell);
  const part = t('delivery.complete.part', {
    present: format.integer(cell.present),
    expected: format.integer(cell.expected),
  });
  const words = filling === 'part' ? part : t(`delivery.complete.${filling}`);
  return (
    <td className={`figure filling filling--${filling}`}>
      {cell.delivery === null ? (
        words
      ) : (
        <Link to={`/deliveries/${cell.delivery}`}>
          {filling === 'all' ? format.integer(cell.present) : words}
          {filling === 'all' && <span className="kern-sr-only">, {words}</span>}
        </Link>
      )}
    </td>
  );
}
