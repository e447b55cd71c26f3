import { useTranslation } from 'react-i18next';
import type { NeedResult } from '../api/needIndices';
import type { NeedWords } from './useNeedWords';

/** The districts without an index, each with its reason. */
export function Unrated({ result, words }: { result: NeedResult; words: NeedWords }) {
  const { t } = useTranslation();
  const unrated = result.areas.filter(({ rated }) => !rated);
  if (unrated.length === 0) return null;
  return (
    <section aria-labelledby="need-unrated">
      <h2 id="need-unrated">{t('need.unratedTitle')}</h2>
      <p>{t('need.unratedText')}</p>
      <ul className="need-reasons">
        {unrated.map(({ district, unratedReason }) => (
          <li key={district.code} data-area={district.code}>
            <strong>{words.area(district)}</strong> {unratedReason}
          </li>
        ))}
      </ul>
    </section>
  );
}
