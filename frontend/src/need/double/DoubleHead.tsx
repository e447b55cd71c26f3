import { useTranslation } from 'react-i18next';
import type { DoubleDisadvantage } from '../../api/doubleDisadvantage';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { FIELDS, tendencyOf } from './view';

/** The whole result as sentences, and what such an index says and does not. */
export function DoubleHead({ result }: { result: DoubleDisadvantage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields, correlation, lifeSituation, place } = result;
  const [neither = '', people = '', places = '', both = ''] = FIELDS.map((field) =>
    format.integer(fields.find((each) => each.field === field)?.count ?? 0),
  );
  return (
    <section className="need-head double-head" aria-labelledby="double-head">
      <h2 id="double-head">
        {t('double.caption', {
          people: lifeSituation.name,
          place: place.name,
          date: format.date(result.date),
        })}
      </h2>
      <p className="sentence">
        {t('double.head', {
          placed: format.integer(result.placed),
          neither,
          people,
          place: places,
          both,
          unsure: format.integer(result.unsure),
        })}{' '}
        {correlation !== null &&
          t(`double.correlation.${tendencyOf(correlation)}`, { r: format.number(correlation, 2) })}
      </p>
      <p>{t('double.says')}</p>
      <p>{t('double.reach')}</p>
      {result.fictitious && <Alert kind="warning" title={t('need.fictitious')} />}
    </section>
  );
}
