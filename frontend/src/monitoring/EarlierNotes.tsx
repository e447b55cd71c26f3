import { useTranslation } from 'react-i18next';
import type { Series } from '../api/types';

/** In words, what the chosen districts were in older schemes: why a line goes on, and why another one begins late. */
export function EarlierNotes({ items }: { items: Series['items'] }) {
  const { t } = useTranslation();
  const notes = items.flatMap(({ earlier }) => earlier);
  if (notes.length === 0) return null;
  return (
    <div className="series-earlier">
      {notes.some(({ gapReason }) => gapReason === null) && <p>{t('series.earlierKey')}</p>}
      <ul className="series-notes">
        {notes.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
