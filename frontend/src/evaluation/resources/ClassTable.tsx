import { useTranslation } from 'react-i18next';
import type { MoneyOfClass, ResourceDistribution } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';
import { DataTable } from '../../ui/DataTable';

/** What each class of need gets per inhabitant. */
export function ClassTable({ money }: { money: ResourceDistribution }) {
  const { t } = useTranslation();
  const label = t('evaluation.resources.byClass', { year: money.year });
  return (
    <section aria-labelledby="classes-title">
      <h2 id="classes-title">{label}</h2>
      <DataTable label={label}>
        <thead>
          <tr>
            <th scope="col">{t('evaluation.resources.status')}</th>
            <th scope="col" className="figure">
              {t('evaluation.resources.districts')}
            </th>
            <th scope="col" className="figure">
              {t('evaluation.resources.people')}
            </th>
            <th scope="col" className="figure">
              {t('evaluation.resources.plannedEach')}
            </th>
            <th scope="col" className="figure">
              {t('evaluation.resources.spentEach')}
            </th>
            <th scope="col" className="figure">
              {t('evaluation.resources.planned')}
            </th>
            <th scope="col" className="figure">
              {t('evaluation.resources.spent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {money.classes.map((row) => (
            <ClassRow key={row.status ?? 'NONE'} row={row} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function ClassRow({ row }: { row: MoneyOfClass }) {
  const { t } = useTranslation();
  const format = useFormat();
  const each = (amount: number | null) =>
    amount === null ? t('evaluation.unknown') : format.money(amount);
  return (
    <tr>
      <th scope="row">{t(`evaluation.status.${row.status ?? 'NONE'}`)}</th>
      <td className="figure">{format.integer(row.districts)}</td>
      <td className="figure">{format.integer(row.population)}</td>
      <td className="figure">{each(row.planned.perInhabitant)}</td>
      <td className="figure">{each(row.spent.perInhabitant)}</td>
      <td className="figure">{format.money(row.planned.amount)}</td>
      <td className="figure">{format.money(row.spent.amount)}</td>
    </tr>
  );
}
