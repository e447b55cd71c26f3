import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile, ProfileEntry } from '../api/profile';
import { useFormat } from '../format/useFormat';
import { DataTable } from '../ui/DataTable';
import { Disclosure } from '../ui/Disclosure';
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
      <SeriesTable entry={entry} />
      <ul className="entry-links">
        <li>
          <Link to={`/monitoring?${params.toString()}`}>
            {t('district.situation.inMonitoring')}
          </Link>
        </li>
        <li>
          <Link to={`/katalog/indikatoren/${code}`}>{t('district.situation.definition')}</Link>
        </li>
      </ul>
    </Disclosure>
  );
}

function SeriesTable({ entry }: { entry: ProfileEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(entry.indicator);
  const comparable = isComparable(entry);
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
          <tr key={point.date}>
            <th scope="row" className="numbers">
              {format.date(point.date)}
            </th>
            <td className="figure">
              {point.value === null ? (
                <span className="status-word">{t(`monitoring.status.${point.status}`)}</span>
              ) : (
                words.withUnit(point.value)
              )}
            </td>
            {comparable && (
              <td className="figure">{point.city === null ? '' : words.withUnit(point.city)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
