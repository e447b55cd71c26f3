import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneyOfClass, ResourceDistribution } from '../../api/evaluation';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';

/** What each class of need gets per inhabitant. */
export function ClassTable({ money }: { money: ResourceDistribution }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const label = t('evaluation.resources.byClass', { year: money.year });
  return (
    <section aria-labelledby="classes-title">
      <h2 id="classes-title">{label}</h2>
      <RecordList
        label={label}
        columns={columns}
        rows={money.classes}
        keyOf={({ status }) => status ?? 'NONE'}
      />
    </section>
  );
}

function useColumns(): Column<MoneyOfClass>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const each = (amount: number | null) =>
      amount === null ? t('evaluation.unknown') : format.money(amount);
    const figure = (
      id: string,
      label: string,
      card: 'value' | 'more',
      cell: (row: MoneyOfClass) => string,
    ): Column<MoneyOfClass> => ({ id, label, card, kind: 'figure', cell });
    return [
      {
        id: 'status',
        label: t('evaluation.resources.status'),
        card: 'name',
        cell: ({ status }) => t(`evaluation.status.${status ?? 'NONE'}`),
      },
      figure('districts', t('evaluation.resources.districts'), 'more', (row) =>
        format.integer(row.districts),
      ),
      figure('people', t('evaluation.resources.people'), 'more', (row) =>
        format.integer(row.population),
      ),
      figure('plannedEach', t('evaluation.resources.plannedEach'), 'value', (row) =>
        each(row.planned.perInhabitant),
      ),
      figure('spentEach', t('evaluation.resources.spentEach'), 'more', (row) =>
        each(row.spent.perInhabitant),
      ),
      figure('planned', t('evaluation.resources.planned'), 'more', (row) =>
        format.money(row.planned.amount),
      ),
      figure('spent', t('evaluation.resources.spent'), 'more', (row) =>
        format.money(row.spent.amount),
      ),
    ];
  }, [t, format]);
}
