import { useTranslation } from 'react-i18next';
import type { Provenance } from '../../api/origin';
import { useFormat } from '../../format/useFormat';
import { useWords } from '../figure/useWords';

/** The figure itself, and how it was reckoned. */
export function Calculation({ answer }: { answer: Provenance }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(answer.indicator);
  const { value, indicator, formula, calculation } = answer;
  return (
    <section className="origin-figure">
      <h3>
        {t('origin.of', {
          indicator: indicator.name,
          area: words.area(value.district),
          date: format.date(answer.date),
        })}
      </h3>
      <p className="origin-value">{words.value(value)}</p>
      {value.status !== 'AVAILABLE' && value.reason && <p>{value.reason}</p>}
      <dl className="origin-facts">
        <div>
          <dt>{t('origin.formula')}</dt>
          <dd>{formula}</dd>
        </div>
        {calculation !== null && (
          <div>
            <dt>{t('origin.calculation')}</dt>
            <dd className="numbers">{calculation}</dd>
          </div>
        )}
        <div>
          <dt>{t('origin.definition')}</dt>
          <dd>
            {t('monitoring.version', { version: indicator.version })},{' '}
            {t('origin.scheme', { scheme: answer.scheme })}
          </dd>
        </div>
      </dl>
    </section>
  );
}
