import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile, ProfileEntry, Ref } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import { Disclosure } from '../ui/Disclosure';
import { seamsOf } from '../ui/charts/breaks';
import { SeriesNotes } from '../ui/figure/SeriesNotes';
import { Askable } from '../ui/origin/Askable';
import { TableDownload } from '../ui/TableDownload';
import { useWords } from '../ui/figure/useWords';
import { isComparable } from './figures';
import type { DistrictView } from './view';

interface Props {
  entry: ProfileEntry;
  profile: Profile;
  view: DistrictView;
}

/** One click away: what the figure says and what not, where it comes from, and its values. */
export function EntryMore({ entry, profile, view }: Props) {
  const { t } = useTranslation();
  const { indicator, date } = entry;
  const code = encodeURIComponent(indicator.code);
  const params = new URLSearchParams({ indicator: indicator.code });
  if (date !== null) params.set('date', date);
  if (view.scheme !== '') params.set('scheme', view.scheme);
  if (profile.level === 'BOROUGH') params.set('level', 'BOROUGH');
  if (profile.level !== 'CITY') params.set('district', profile.district.code);
  return (
    <Disclosure title={t('district.situation.more')} className="entry-more no-print">
      <p>{indicator.description}</p>
      <p>{t(`monitoring.polarity.${indicator.polarity}`)}</p>
      <SeriesNotes breaks={entry.breaks} changes={entry.definitionChanges} />
      <SeriesTable entry={entry} area={profile.district} city={profile.city} />
      <ul className="entry-links">
        <li>
          <Link to={`/monitoring?${params.toString()}`}>
            {t('district.situation.inMonitoring')}
          </Link>
        </li>
        {date !== null && (
          <li>
            <TableDownload
              name={t('download.all')}
              table={{
                ...{ indicator: indicator.code, date, scheme: view.scheme },
                level: profile.level === 'BOROUGH' ? 'BOROUGH' : 'DISTRICT',
              }}
            />
          </li>
        )}
        <li>
          <Link to={`/katalog/indikatoren/${code}`}>{t('district.situation.definition')}</Link>
        </li>
      </ul>
    </Disclosure>
  );
}

interface TableProps {
  entry: ProfileEntry;
  area: Ref;
  city: Ref;
}

function SeriesTable({ entry, area, city }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(entry.indicator);
  const comparable = isComparable(entry);
  const seams = seamsOf(
    entry.series.map(({ date }) => date),
    entry.breaks,
  );
  const parted = new Set(seams.map(({ from }) => from));
  const asked = (date: string, { code, name }: Ref, value: number) => (
    <Askable
      figure={{ indicator: entry.indicator.code, date, area: code }}
      of={`${name}, ${date.slice(0, 4)}`}
      text={words.withUnit(value)}
    />
  );
  return (
    <DataTable label={`${t('district.situation.table')}: ${entry.indicator.name}`}>
      <thead>
        <tr>
          <th scope="col">{t('district.situation.year')}</th>
          <th scope="col" className="figure">
            {t('district.situation.here')}
          </th>
          {comparable && (
            <th scope="col" className="figure">
              {t('district.situation.cityColumn')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entry.series.map((point) => (
          <tr key={point.date} className={parted.has(point.date) ? 'after-break' : ''}>
            <th scope="row" className="numbers">
              {format.date(point.date)}
              {parted.has(point.date) && (
                <>
                  {' '}
                  <span className="series-break">{t('series.mark')}</span>
                </>
              )}
            </th>
            <td className="figure">
              {point.value === null ? (
                <span className="status-word">{t(`monitoring.status.${point.status}`)}</span>
              ) : (
                asked(point.date, area, point.value)
              )}
            </td>
            {comparable && (
              <td className="figure">
                {point.city === null ? '' : asked(point.date, city, point.city)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
