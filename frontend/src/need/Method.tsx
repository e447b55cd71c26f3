import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import { definitionPath } from './paths';

/** How the index comes about, with the numbers that everybody needs to work it out again. */
export function Method({ result }: { result: NeedResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { index, sureness } = result;
  const [one = '', two = '', three = ''] = index.statusLimits.map((limit) =>
    format.number(limit, 1),
  );
  return (
    <section id="method" className="need-method" aria-labelledby="method-title">
      <h2 id="method-title">{t('need.method')}</h2>
      <p>{index.description}</p>
      <p>
        {t('need.methodText', {
          population: format.integer(index.minimumPopulation),
          months: index.dynamicsMonths,
        })}
      </p>
      <p>
        {t('need.methodLimits', {
          one,
          two,
          three,
          margin: format.number(index.borderMargin, 1),
        })}
      </p>
      <DataTable label={t('need.components')}>
        <thead>
          <tr>
            <th scope="col">{t('monitoring.indicator')}</th>
            <th scope="col" className="figure">
              {t('need.column.weight')}
            </th>
            <th scope="col">{t('need.column.direction')}</th>
            <th scope="col" className="figure">
              {t('need.column.mean')}
            </th>
            <th scope="col" className="figure">
              {t('need.column.deviation')}
            </th>
          </tr>
        </thead>
        <tbody>
          {index.components.map(({ indicator, weight, direction, mean, deviation, unit }) => (
            <tr key={indicator.code}>
              <th scope="row">{indicator.name}</th>
              <td className="figure">{format.number(weight, 2, false)}</td>
              <td>{t(`monitoring.polarity.${direction}`)}</td>
              <td className="figure">{`${format.number(mean, 2)} ${unit}`}</td>
              <td className="figure">{format.number(deviation, 2)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p>
        {t('need.methodSureness', {
          change: format.percent(sureness.weightChange * 100, 0),
          weightings: format.integer(sureness.weightings),
        })}{' '}
        {sureness.chance
          ? t('need.methodChance', {
              runs: format.integer(sureness.runs),
              seed: String(sureness.seed),
            })
          : t('need.methodNoChance')}
      </p>
      <p>{t('need.methodBasis')}</p>
      <p>
        <Link to={definitionPath(index.code)}>
          {t('need.definitionLink', { version: index.version })}
        </Link>{' '}
        · <Link to="/hilfe/need">{t('help.of', { title: t('need.title') })}</Link>
      </p>
    </section>
  );
}
