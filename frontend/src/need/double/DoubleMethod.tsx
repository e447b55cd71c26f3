import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DoubleDisadvantage } from '../../api/doubleDisadvantage';
import { useFormat } from '../../format/useFormat';

/** What the axes mean and how the fields come about. */
export function DoubleMethod({ result }: { result: DoubleDisadvantage }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section id="method" className="need-method" aria-labelledby="method-title">
      <h2 id="method-title">{t('double.method')}</h2>
      <p>{t('double.methodText')}</p>
      <dl className="double-indices">
        {[result.lifeSituation, result.place].map((index) => (
          <div key={index.code}>
            <dt>
              <Link to={`/handlungsbedarf?index=${index.code}&date=${result.date}`}>
                {t('double.toIndex', { name: index.name })}
              </Link>
            </dt>
            <dd>{format.list(index.indicators.map(({ name }) => name))}</dd>
          </div>
        ))}
      </dl>
      <p>{t('need.methodBasis')}</p>
      <p>
        <Link to="/hilfe/double">{t('help.of', { title: t('double.title') })}</Link>
      </p>
    </section>
  );
}
