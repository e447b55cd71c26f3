import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MoneyOfDistrict, ResourceDistribution } from '../../api/evaluation';
import { fetchTableAt } from '../../api/tables';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import type { Sort } from '../../ui/Sorting';
import { FormsDownload } from '../../ui/TableDownload';
import type { Kind } from '../view';

/** District by district; those without money are told by number alone. */
export function MoneyTable({ money, kind }: { money: ResourceDistribution; kind: Kind }) {
  const { t } = useTranslation();
  const [sort, setSort] = useState<Sort>({ column: 'index', descending: true });
  const columns = useColumns(kind);
  const rows = useMemo(() => {
    const some = money.districts.filter((row) => row.planned.amount > 0 || row.spent.amount > 0);
    const sign = sort.descending ? -1 : 1;
    return some.sort((one, other) => sign * compare(one, other, sort.column, kind));
  }, [money, sort, kind]);
  const label = t('evaluation.resources.byDistrict', { year: money.year });
  return (
    <section aria-labelledby="money-title">
      <h2 id="money-title">{label}</h2>
      <FormsDownload
        name={label}
        load={(form) =>
          fetchTableAt(
            `/api/v1/need-indices/${encodeURIComponent(money.index.code)}/resources`,
            { date: money.date, year: String(money.year), scheme: money.scheme },
            form,
            `mittel-${String(money.year)}`,
          )
        }
      />
      <RecordList
        label={label}
        columns={columns}
        rows={rows}
        keyOf={({ district }) => district.code}
        sorting={{ sort, onSort: setSort }}
      />
      <p className="muted">
        {t('evaluation.resources.without', { count: money.districts.length - rows.length })}
      </p>
    </section>
  );
}

function compare(one: MoneyOfDistrict, other: MoneyOfDistrict, column: string, kind: Kind): number {
  const by = (row: MoneyOfDistrict): number => {
    switch (column) {
      case 'index':
        return row.index ?? Number.NEGATIVE_INFINITY;
      case 'amount':
        return row[kind].amount;
      case 'each':
        return row[kind].perInhabitant ?? 0;
      default:
        return row.measures;
    }
  };
  if (column === 'district') return one.district.code.localeCompare(other.district.code);
  return by(one) - by(other) || one.district.code.localeCompare(other.district.code);
}

function useColumns(kind: Kind): Column<MoneyOfDistrict>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'district',
        label: t('evaluation.district'),
        card: 'name',
        sorts: 'ascending',
        cell: ({ district }) => (
          <Link to={`/quartiere/${district.code}`}>{`${district.code} ${district.name}`}</Link>
        ),
      },
      {
        id: 'index',
        label: t('evaluation.resources.status'),
        card: 'more',
        sorts: 'descending',
        cell: ({ status }) => t(`evaluation.status.${status ?? 'NONE'}`),
      },
      {
        id: 'each',
        label: t(`evaluation.resources.${kind}Each`),
        kind: 'figure',
        card: 'value',
        sorts: 'descending',
        cell: (row) =>
          row[kind].perInhabitant === null
            ? t('evaluation.unknown')
            : format.money(row[kind].perInhabitant),
      },
      {
        id: 'amount',
        label: t(`evaluation.resources.${kind}`),
        kind: 'figure',
        card: 'more',
        sorts: 'descending',
        cell: (row) => format.money(row[kind].amount),
      },
      {
        id: 'measures',
        label: t('evaluation.resources.measures'),
        kind: 'figure',
        sorts: 'descending',
        cell: ({ measures }) => format.integer(measures),
      },
    ],
    [t, format, kind],
  );
}
