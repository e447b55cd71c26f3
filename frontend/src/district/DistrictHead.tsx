import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDistricts } from '../api/districts';
import { useFacilities } from '../api/facilities';
import { useBoundaries } from '../api/figures';
import { usePopulation } from '../api/population';
import type { Profile } from '../api/profile';
import { useProgrammeAreasOf } from '../api/programme';
import { useFormat } from '../format/useFormat';
import { LocatorMap } from '../ui/map/LocatorMap';
import { Select } from '../ui/Select';
import { datesOf } from './figures';
import { districtPath, type DistrictView } from './view';

interface Props {
  profile: Profile;
  view: DistrictView;
  onChange: (change: Partial<DistrictView>) => void;
}

/** Who and where this is: borough, inhabitants, standing in the programme, place on the map. */
export function DistrictHead({ profile, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { district, borough } = profile;
  const population = usePopulation(district.code, profile.date, view.scheme);
  const { code } = district;
  const facilities = useFacilities({
    district: code,
    scheme: view.scheme,
    kind: '',
    q: '',
    page: 0,
  }).data?.total;
  const dates = [...new Set([profile.date, view.date, ...datesOf(profile)])]
    .filter((date) => date !== '')
    .sort()
    .reverse();
  return (
    <div className="district-head">
      <dl className="facts">
        {borough && (
          <div>
            <dt>{t('district.facts.borough')}</dt>
            <dd>
              <Link to={districtPath(borough.code, view)}>{borough.name}</Link>
            </dd>
          </div>
        )}
        {typeof population.data === 'number' && (
          <div>
            <dt>{t('district.facts.inhabitants')}</dt>
            <dd className="numbers">{format.integer(population.data)}</dd>
          </div>
        )}
        <div>
          <dt>{t('district.facts.programme')}</dt>
          <dd>
            <ProgrammeFact code={code} />
          </dd>
        </div>
        {typeof facilities === 'number' && (
          <div>
            <dt>{t('district.facts.facilities')}</dt>
            <dd className="numbers">
              <a href="#facilities">{format.integer(facilities)}</a>
            </dd>
          </div>
        )}
        <div className="print-only">
          <dt>{t('district.facts.date')}</dt>
          <dd className="numbers">{format.date(profile.date)}</dd>
        </div>
      </dl>
      <div className="district-date no-print">
        <Select
          label={t('district.facts.date')}
          value={view.date}
          onChoose={(date) => onChange({ date })}
        >
          <option value="">
            {view.date === '' ? format.date(profile.date) : t('district.facts.newest')}
          </option>
          {dates
            .filter((date) => view.date !== '' || date !== profile.date)
            .map((date) => (
              <option key={date} value={date}>
                {format.date(date)}
              </option>
            ))}
        </Select>
      </div>
      <Locator profile={profile} view={view} />
    </div>
  );
}

/** The programme areas that hold the district today. */
function ProgrammeFact({ code }: { code: string }) {
  const { t } = useTranslation();
  const areas = useProgrammeAreasOf(code).data ?? [];
  if (areas.length === 0) return t('district.facts.noProgramme');
  return areas.map((area) => (
    <Link key={area.code} to={`/programm/${encodeURIComponent(area.code)}`}>
      {area.name} ({t(`programme.state.${area.state}`)})
    </Link>
  ));
}

function Locator({ profile, view }: Pick<Props, 'profile' | 'view'>) {
  const { t } = useTranslation();
  const boundaries = useBoundaries(profile.scheme);
  const areas = useDistricts(view.scheme).data ?? [];
  const { code, name } = profile.district;
  const parts = areas.filter((area) => area.parentCode === code).map((area) => area.code);
  if (!boundaries.data || boundaries.data.features.length === 0) return null;
  return (
    <div className="district-locator">
      <LocatorMap
        boundaries={boundaries.data}
        marked={profile.level === 'DISTRICT' ? [code] : parts}
        label={t('district.locator', { name })}
      />
    </div>
  );
}
