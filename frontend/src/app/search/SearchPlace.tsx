import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useMe } from '../../api/session';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useSlash } from './useSlash';

const load = () => import('./SearchField');
const SearchField = lazy(load);

/**
 * The search of every page. Until somebody wants it, it is a button in the field's shape, so that the
 * first page need not carry what a list to choose from takes.
 */
export function SearchPlace() {
  const { t } = useTranslation();
  const me = useMe().data;
  const [wanted, setWanted] = useState(0);
  const want = () => {
    setWanted((times) => times + 1);
  };
  const may = mayDo(me, 'read-figures') || mayDo(me, 'deliver');
  useSlash(() => {
    if (may) want();
  });
  if (!may) return null;
  const button = (
    <button type="button" className="search-open" onClick={want} onPointerEnter={() => void load()}>
      <span>{t('search.open')}</span>
      <kbd aria-hidden="true">/</kbd>
    </button>
  );
  return (
    <search className="search" aria-label={t('search.label')}>
      {wanted === 0 ? (
        button
      ) : (
        <ErrorBoundary>
          <Suspense fallback={button}>
            <SearchField wanted={wanted} />
          </Suspense>
        </ErrorBoundary>
      )}
    </search>
  );
}
