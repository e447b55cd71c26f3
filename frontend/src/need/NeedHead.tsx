import { useTranslation } from 'react-i18next';
import type { NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { Alert } from '../ui/Alert';
import type { NeedWords } from './useNeedWords';
import { countsOf, STATUSES } from './view';

/** The whole result as sentences: how the districts stand, where they are going, how sure that is. */
export function NeedHead({ result, words }: { result: NeedResult; words: NeedWords }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { areas, rated, unrated, sureness } = result;
  const counts = countsOf(areas);
  const going = (dynamics: string) =>
    format.integer(areas.filter((area) => area.dynamics?.class === dynamics).length);
  return (
    <section className="need-head" aria-labelledby="need-head">
      <h2 id="need-head">
        {t('need.caption', { name: result.index.name, date: format.date(result.date) })}
      </h2>
      <p className="sentence">
        {t('need.headRated', {
          count: rated,
          rated: format.integer(rated),
          all: format.integer(rated + unrated),
        })}{' '}
        {t(`need.headStatus.${result.index.dimension}`, {
          classes: format.list(
            STATUSES.map((status) =>
              t('need.headClass', {
                count: counts[status],
                number: format.integer(counts[status]),
                status: words.status(status),
              }),
            ),
          ),
        })}{' '}
        {result.earlierDate !== null &&
          t('need.headDynamics', {
            date: format.date(result.earlierDate),
            positive: going('POSITIVE'),
            negative: going('NEGATIVE'),
          })}{' '}
        {t('need.headSureness', {
          certain: format.integer(sureness.certain),
          unsure: format.integer(sureness.unsure),
        })}
      </p>
      <p className="muted">
        {t('need.proposes')} <a href="#method">{t('need.methodLink')}</a>
      </p>
      {result.fictitious && <Alert kind="warning" title={t('need.fictitious')} />}
    </section>
  );
}
