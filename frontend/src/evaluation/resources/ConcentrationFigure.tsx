import { useTranslation } from 'react-i18next';
import type { ResourceDistribution } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';
import { Disclosure } from '../../ui/Disclosure';
import { DataTable } from '../../ui/DataTable';
import { Empty } from '../../ui/states';
import { spreadOf, type Kind } from '../view';
import { ConcentrationChart } from './ConcentrationChart';

/** Up to which share of the people the curve is told of in words. */
const HALF = 0.5;

/** The concentration of money in a sentence, a curve, and the table behind it. */
export function ConcentrationFigure({ money, kind }: { money: ResourceDistribution; kind: Kind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { concentration, curve, rated, noCurve } = money[kind];
  const what = t(`evaluation.resources.${kind}`);
  if (noCurve === 'NO_POPULATION') {
    return (
      <Empty title={t('evaluation.resources.noPeople')}>
        {t('evaluation.resources.noPeopleText', {
          rated: format.money(rated),
          what,
          year: money.year,
        })}
      </Empty>
    );
  }
  if (concentration === null) {
    return (
      <Empty title={t('evaluation.resources.none', { what, year: money.year })}>
        {t('evaluation.resources.noneText')}
      </Empty>
    );
  }
  const half = amountAt(curve, HALF);
  return (
    <section aria-labelledby="concentration-title">
      <h2 id="concentration-title">
        {t('evaluation.resources.curve', { what, year: money.year })}
      </h2>
      <p className="sentence">
        {t(`evaluation.resources.said.${spreadOf(concentration)}`)}{' '}
        {t('evaluation.resources.half', {
          amount: format.percent(half * 100, 0),
          total: format.money(rated),
          year: money.year,
        })}
      </p>
      <ConcentrationChart curve={curve} label={t('evaluation.resources.chart', { what })} />
      <p className="muted">
        {t('evaluation.resources.index', { value: format.number(concentration, 2) })}{' '}
        <a href="#method">{t('evaluation.methodLink')}</a>
      </p>
      <Disclosure title={t('evaluation.resources.curveTable')}>
        <DataTable label={t('evaluation.resources.curveTable')} size="tall">
          <thead>
            <tr>
              <th scope="col" className="figure">
                {t('evaluation.resources.cumulatedPeople')}
              </th>
              <th scope="col" className="figure">
                {t('evaluation.resources.cumulatedMoney')}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.map(({ population, amount }) => (
              <tr key={population}>
                <td className="figure">{format.percent(population * 100, 1)}</td>
                <td className="figure">{format.percent(amount * 100, 1)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Disclosure>
    </section>
  );
}

/** The share of the money up to a share of the people, along the curve. */
function amountAt(curve: { population: number; amount: number }[], people: number): number {
  const at = curve.findIndex(({ population }) => population >= people);
  const next = curve[at];
  const before = curve[at - 1];
  if (next === undefined) return 1;
  if (before === undefined || next.population === before.population) return next.amount;
  const part = (people - before.population) / (next.population - before.population);
  return before.amount + part * (next.amount - before.amount);
}
