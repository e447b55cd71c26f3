import { useTranslation } from 'react-i18next';
import type { useSearch } from '../../api/search';

interface Props {
  typed: string;
  /** Somebody is still typing. */
  waiting: boolean;
  search: ReturnType<typeof useSearch>;
}

/** Stands in the list as long as nothing is in it: what can be found, that it is looked for, or that it is not there. */
export function NothingFound({ typed, waiting, search }: Props) {
  const { t } = useTranslation();
  const text = () => {
    if (typed.trim() === '') return t('search.hint');
    if (waiting || search.isFetching) return t('search.waiting');
    if (search.isError) return t('search.failed');
    return t('search.none', { text: typed.trim() });
  };
  return <p className="muted combo-none">{text()}</p>;
}
