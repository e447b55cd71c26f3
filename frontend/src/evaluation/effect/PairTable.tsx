import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EffectPair, ProgrammeEffect } from '../../api/evaluation';
import { fetchTableAt } from '../../api/tables';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import { FormsDownload } from '../../ui/TableDownload';
import { useDifference } from './useDifference';

/** Who is held against whom, and what both changed. */
export function PairTable({ effect }: { effect: ProgrammeEffect }) {
  const { t } = useTranslation();
  const columns = useColumns(effect.indicator);
  const label = t('evaluation.effect.pairs');
  return (
    <section aria-labelledby="pairs-title">
      <h2 id="pairs-title">{label}</h2>
      <p>{t('evaluation.effect.pairsText', { index: effect.index.name })}</p>
      <FormsDownload
        name={label}
        load={(form) =>
          fetchTableAt(
            `/api/v1/need-indices/${encodeURIComponent(effect.index.code)}/effect`,
            { indicator: effect.indicator.code, date: effect.date, scheme: effect.scheme },
            form,
            `wirkung-${effect.indicator.code}`,
          )
        }
      />
      <RecordList
        label={label}
        columns={columns}
        rows={effect.pairs}
        keyOf={({ district }) => district.code}
      />
    </section>
  );
}

function useColumns(indicator: ProgrammeEffect['indicator']): Column<EffectPair>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDifference(indicator);
  return useMemo(() => {
    const place = ({ code, name }: { code: string; name: string }) => (
      <Link to={`/quartiere/${code}`}>{`${code} ${name}`}</Link>
    );
    const course = ({ then, now, change, fewCases }: EffectPair['since']['own']) => {
      const value = `${words.value(then)} → ${words.value(now)} (${words.signed(change)})`;
      return fewCases ? t('evaluation.effect.marked', { value }) : value;
    };
    return [
      {
        id: 'district',
        label: t('evaluation.effect.ownDistrict'),
        card: 'name',
        cell: ({ district }) => place(district),
      },
      {
        id: 'admitted',
        label: t('evaluation.effect.since'),
        card: 'more',
        cell: ({ admitted, left }) =>
          left === null
            ? format.date(admitted)
            : t('evaluation.effect.stayed', {
                admitted: format.date(admitted),
                left: format.date(left),
              }),
      },
      {
        id: 'own',
        label: t('evaluation.effect.ownChange'),
        kind: 'figure',
        card: 'more',
        cell: ({ since }) => course(since.own),
      },
      {
        id: 'similar',
        label: t('evaluation.effect.similar'),
        card: 'more',
        cell: ({ similar }) => place(similar),
      },
      {
        id: 'other',
        label: t('evaluation.effect.otherChange'),
        kind: 'figure',
        card: 'more',
        cell: ({ since }) => course(since.other),
      },
      {
        id: 'difference',
        label: t('evaluation.effect.difference'),
        kind: 'figure',
        card: 'value',
        cell: ({ since }) => words.signed(since.difference),
      },
      {
        id: 'indices',
        label: t('evaluation.effect.indices'),
        kind: 'figure',
        card: 'more',
        cell: ({ index, similarIndex, indexDate }) =>
          t('evaluation.effect.indicesOf', {
            own: format.number(index, 2),
            other: format.number(similarIndex, 2),
            date: format.date(indexDate),
          }),
      },
      {
        id: 'before',
        label: t('evaluation.effect.beforeColumn'),
        kind: 'figure',
        cell: ({ before }) =>
          before === null ? t('evaluation.unknown') : words.signed(before.difference),
      },
    ];
  }, [t, format, words]);
}
