import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import type { Words } from '../ui/figure/useWords';
import type { Pair } from './rows';

interface Props {
  caption: string;
  pairs: Pair[];
  city: Pair;
  words: Words;
}

/** What has changed between two dates, said for the city and counted over the areas. */
export function ChangeSentence({ caption, pairs, city, words }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = pairs.flatMap((pair) => pair.change ?? []);
  const count = (of: (change: number) => boolean) => format.integer(known.filter(of).length);
  return (
    <section className="statement" aria-labelledby="change">
      <h2 id="change">{caption}</h2>
      <p className="sentence">
        {city.change !== null &&
          t('monitoring.changeCity', {
            from: city.other?.display ?? '',
            to: city.here.display ?? '',
            change: words.points(city.change),
          })}{' '}
        {t('monitoring.changeCounts', {
          higher: count((change) => change > 0),
          lower: count((change) => change < 0),
          same: count((change) => change === 0),
        })}
        {known.length < pairs.length &&
          ` ${t('monitoring.changeUnknown', { number: format.integer(pairs.length - known.length) })}`}
      </p>
    </section>
  );
}
