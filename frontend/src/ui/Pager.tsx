import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { Button } from './Button';

interface Props {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** Previous and next of a paged list; not there while everything fits on one page. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (total <= size) return null;
  const from = page * size + 1;
  const to = Math.min(total, from + size - 1);
  const where = {
    from: format.integer(from),
    to: format.integer(to),
    total: format.integer(total),
  };
  return (
    <nav className="pager" aria-label={t('paging.label')}>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('paging.previous')}
      </Button>
      <span className="numbers">{t('paging.of', where)}</span>
      <Button disabled={to >= total} onClick={() => onPage(page + 1)}>
        {t('paging.next')}
      </Button>
    </nav>
  );
}
