import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../format/useFormat';
import { fillingOf, type Cell } from './completeness';

/** In how many districts a variable is filled at a date, with the way to the delivery. */
export function Filling({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  const format = useFormat();
  const filling = fillingOf(cell);
  const part = t('delivery.complete.part', {
    present: format.integer(cell.present),
    expected: format.integer(cell.expected),
  });
  const words = filling === 'part' ? part : t(`delivery.complete.${filling}`);
  if (cell.delivery === null) return words;
  return (
    <Link to={`/deliveries/${cell.delivery}`}>
      {filling === 'all' ? format.integer(cell.present) : words}
      {filling === 'all' && <span className="kern-sr-only">, {words}</span>}
    </Link>
  );
}
