import { useTranslation } from 'react-i18next';
import { useProfiles, type Profile, type ProfileEntry } from '../api/profile';
import type { Value } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useWords } from '../ui/figure/useWords';
import { ValueCell } from '../ui/figure/ValueCell';
import { RecordList, type Column } from '../ui/RecordList';
import { ProblemAlert, Skeleton } from '../ui/states';
import { isComparable } from './figures';
import type { DistrictView } from './view';

/** Every figure of the district with the city's and those of the areas beside it. */
export function ComparisonTable({ profile, view }: { profile: Profile; view: DistrictView }) {
  const { t } = useTranslation();
  const format = useFormat();
  // The same date for all, also where the newest was asked for.
  const answers = useProfiles(view.beside, { date: profile.date, scheme: view.scheme });
  const failed = answers.find((answer) => answer.isError);
  if (failed) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  const others = answers.flatMap((answer) => answer.data ?? []);
  if (others.length < answers.length) return <Skeleton lines={4} />;
  const columns: Column<ProfileEntry>[] = [
    {
      id: 'indicator',
      label: t('district.comparison.indicator'),
      cell: ({ indicator }) => indicator.name,
      card: 'name',
    },
    {
      id: profile.district.code,
      label: profile.district.name,
      kind: 'figure',
      cell: (entry) => <Figure entry={entry} value={entry.value} />,
      card: 'value',
    },
    {
      id: 'city',
      label: t('district.comparison.city'),
      kind: 'figure',
      cell: (entry) => (isComparable(entry) ? <Figure entry={entry} value={entry.city} /> : ''),
      card: 'more',
    },
    ...others.map((other): Column<ProfileEntry> => {
      const values = new Map(other.indicators.map((each) => [each.indicator.code, each.value]));
      return {
        id: other.district.code,
        label: other.district.name,
        kind: 'figure',
        cell: (entry) => {
          const value = values.get(entry.indicator.code);
          return value ? <Figure entry={entry} value={value} /> : '';
        },
        card: 'more',
      };
    }),
  ];
  return (
    <div className="comparison-table">
      <RecordList
        label={t('district.comparison.table', { date: format.date(profile.date) })}
        columns={columns}
        rows={profile.indicators}
        keyOf={({ indicator }) => indicator.code}
      />
    </div>
  );
}

function Figure({ entry, value }: { entry: ProfileEntry; value: Value }) {
  const { indicator, date } = entry;
  const words = useWords(indicator);
  // Only the district's own entry tells of which date its figure is; the others are asked at the same.
  return (
    <ValueCell
      value={value}
      words={words}
      {...(date === null ? {} : { asked: { indicator: indicator.code, date } })}
    />
  );
}
