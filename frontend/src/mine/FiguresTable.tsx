import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile, ProfileEntry } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { Sparkline } from '../ui/charts/Sparkline';
import { DataTable } from '../ui/DataTable';
import { ValueCell } from '../ui/figure/ValueCell';
import { useWords } from '../ui/figure/useWords';

/** Every indicator as a row: here, in the city, the place among all districts, the course. */
export function FiguresTable({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const label = t('mine.tableLabel', { name: profile.district.name });
  return (
    <DataTable label={label} className="mine-figures">
      <thead>
        <tr>
          <th scope="col">{t('mine.indicator')}</th>
          <th scope="col" className="figure">
            {t('mine.here')}
          </th>
          <th scope="col" className="figure">
            {t('mine.city')}
          </th>
          <th scope="col" className="figure">
            {t('mine.rank')}
          </th>
          <th scope="col">{t('mine.course')}</th>
        </tr>
      </thead>
      <tbody>
        {profile.indicators.map((entry) => (
          <FigureRow key={entry.indicator.code} entry={entry} newest={profile.date} />
        ))}
      </tbody>
    </DataTable>
  );
}

function FigureRow({ entry, newest }: { entry: ProfileEntry; newest: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(entry.indicator);
  const { indicator, value, city, ranked, date } = entry;
  const query = new URLSearchParams({ indicator: indicator.code, district: value.district.code });
  return (
    <tr>
      <th scope="row">
        <Link to={`/monitoring?${query.toString()}`}>{indicator.name}</Link>
        {date !== null && date !== newest && (
          <span className="reason">{t('mine.dateOf', { date: format.date(date) })}</span>
        )}
      </th>
      <td className="figure">
        <ValueCell value={value} words={words} />
      </td>
      <td className="figure">{words.value(city)}</td>
      <td className="figure">
        {typeof value.rank === 'number'
          ? t('mine.rankOf', { rank: format.integer(value.rank), of: format.integer(ranked) })
          : '–'}
      </td>
      <td>
        <Course entry={entry} />
      </td>
    </tr>
  );
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
