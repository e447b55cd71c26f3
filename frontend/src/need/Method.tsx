import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedResult } from '../api/needIndices';
import { useFormat } from '../format/useFormat';
import { RecordList, type Column } from '../ui/RecordList';
import { asDefined } from './numbers';
import { definitionPath } from './paths';

/** How the index comes about, with the numbers that everybody needs to work it out again. */
export function Method({ result }: { result: NeedResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { index, sureness } = result;
  const columns = useColumns();
  const [one = '', two = '', three = ''] = index.statusLimits.map((limit) =>
    asDefined(format, limit),
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
          margin: asDefined(format, index.borderMargin),
        })}
      </p>
      <RecordList
        label={t('need.components')}
        columns={columns}
        rows={index.components}
        keyOf={({ indicator }) => indicator.code}
      />
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

type Component = NeedResult['index']['components'][number];

function useColumns(): Column<Component>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'indicator',
        label: t('monitoring.indicator'),
        card: 'name',
        cell: ({ indicator }) => indicator.name,
      },
      {
        id: 'weight',
        label: t('need.column.weight'),
        kind: 'figure',
        card: 'value',
        cell: ({ weight }) => asDefined(format, weight),
      },
      {
        id: 'direction',
        label: t('need.column.direction'),
        card: 'more',
        cell: ({ direction }) => t(`monitoring.polarity.${direction}`),
      },
      {
        id: 'mean',
        label: t('need.column.mean'),
        kind: 'figure',
        card: 'more',
        cell: ({ mean, unit }) => `${format.number(mean, 2)} ${unit}`,
      },
      {
        id: 'deviation',
        label: t('need.column.deviation'),
        kind: 'figure',
        card: 'more',
        cell: ({ deviation }) => format.number(deviation, 2),
      },
    ],
    [t, format],
  );
}
