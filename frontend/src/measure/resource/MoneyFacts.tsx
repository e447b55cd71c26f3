import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { useMoney, type MoneyOfMeasure } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';

interface Props {
  id: string;
  money: NonNullable<Measure['money']>;
}

/** Planned, granted, spent and left, the sources, and the years side by side. */
export function MoneyFacts({ id, money }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const sources = money.sources.map((source) => ({
    label: [t(`measure.source.${source.kind}`), source.name].filter(Boolean).join(', '),
    value: format.money(source.amount),
  }));
  return (
    <QueryView query={useMoney(id)} lines={3}>
      {({ money: known }) => (
        <>
          {known !== null && <Sums known={known} />}
          {sources.length > 0 && (
            <>
              <h3>{t('measure.money.sources')}</h3>
              <Facts facts={sources} />
            </>
          )}
          {known !== null && known.years.length > 0 && <Years years={known.years} />}
        </>
      )}
    </QueryView>
  );
}

function Sums({ known }: { known: MoneyOfMeasure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cost, granted, spent, left, funded } = known;
  if (cost === null && spent === 0 && granted === 0) {
    return <p className="muted">{t('measure.money.none')}</p>;
  }
  return (
    <Facts
      facts={[
        { label: t('measure.money.planned'), value: cost !== null && format.money(cost) },
        { label: t('measure.money.granted'), value: granted > 0 && format.money(granted) },
        { label: t('measure.money.funded'), value: funded !== null && format.money(funded) },
        {
          label: t('measure.money.spent'),
          value: (
            <>
              {format.money(spent)}{' '}
              <span className="second-line muted">{t('measure.money.spentText')}</span>
            </>
          ),
        },
        { label: t('measure.money.left'), value: left !== null && format.money(left) },
      ]}
    />
  );
}

type Year = MoneyOfMeasure['years'][number];

function Years({ years }: { years: Year[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Year>[] = useMemo(
    () => [
      { id: 'year', card: 'name', label: t('measure.money.year'), cell: ({ year }) => year },
      {
        id: 'planned',
        card: 'more',
        kind: 'figure',
        label: t('measure.money.plannedYear'),
        cell: ({ planned }) => format.money(planned),
      },
      {
        id: 'spent',
        card: 'value',
        kind: 'figure',
        label: t('measure.money.actualYear'),
        cell: ({ spent }) => format.money(spent),
      },
    ],
    [t, format],
  );
  return (
    <>
      <h3>{t('measure.money.perYear')}</h3>
      <RecordList
        label={t('measure.money.perYear')}
        columns={columns}
        rows={years}
        keyOf={({ year }) => String(year)}
      />
    </>
  );
}
