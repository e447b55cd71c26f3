import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile, ProfileEntry } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Sparkline } from '../ui/charts/Sparkline';
import { ValueCell } from '../ui/figure/ValueCell';
import { useWords } from '../ui/figure/useWords';
import { RecordList, type Column } from '../ui/RecordList';

/** Every indicator as a row: here, in the city, the place among all districts, the course. */
export function FiguresTable({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const columns = useColumns(profile.date);
  return (
    <RecordList
      label={t('mine.tableLabel', { name: profile.district.name })}
      columns={columns}
      rows={profile.indicators}
      keyOf={(entry) => entry.indicator.code}
    />
  );
}

/** @param newest the date of the page; a figure of another one says so */
function useColumns(newest: string): Column<ProfileEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'indicator',
        card: 'name',
        label: t('mine.indicator'),
        cell: ({ indicator, value, date }) => (
          <>
            <Link
              to={`/monitoring?${new URLSearchParams({ indicator: indicator.code, district: value.district.code }).toString()}`}
            >
              {indicator.name}
            </Link>
            {date !== null && date !== newest && (
              <span className="reason">{t('mine.dateOf', { date: format.date(date) })}</span>
            )}
          </>
        ),
      },
      {
        id: 'here',
        card: 'value',
        kind: 'figure',
        label: t('mine.here'),
        cell: (entry) => <Here entry={entry} />,
      },
      {
        id: 'city',
        card: 'more',
        kind: 'figure',
        label: t('mine.city'),
        cell: (entry) => <City entry={entry} />,
      },
      {
        id: 'rank',
        card: 'more',
        kind: 'figure',
        label: t('mine.rank'),
        cell: ({ value, ranked }) =>
          typeof value.rank === 'number'
            ? t('mine.rankOf', { rank: format.integer(value.rank), of: format.integer(ranked) })
            : '–',
      },
      {
        id: 'course',
        card: 'more',
        label: t('mine.course'),
        cell: (entry) => <Course entry={entry} />,
      },
    ],
    [t, format, newest],
  );
}

function Here({ entry }: { entry: ProfileEntry }) {
  return <ValueCell value={entry.value} words={useWords(entry.indicator)} />;
}

function City({ entry }: { entry: ProfileEntry }) {
  return useWords(entry.indicator).value(entry.city);
}

/** The district's line beside the city's lighter one. */
function Course({ entry }: { entry: ProfileEntry }) {
  const { t } = useTranslation();
  const words = useWords(entry.indicator);
  const { series, indicator } = entry;
  if (series.length < 2) return <>–</>;
  const said = series
    .map(
      ({ date, value, status }) =>
        `${date.slice(0, 4)}: ${value === null ? t(`monitoring.status.${status}`) : words.withUnit(value)}`,
    )
    .join(', ');
  return (
    <Sparkline
      label={t('mine.courseLabel', { indicator: indicator.name, values: said })}
      points={series}
      beside={
        indicator.kind === 'COUNT' ? [] : series.map(({ date, city }) => ({ date, value: city }))
      }
    />
  );
}
