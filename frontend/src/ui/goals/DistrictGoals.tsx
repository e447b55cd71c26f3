import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgrammeAreasOf, type ProgrammeArea } from '../../api/programme';
import { mayDo, useMe } from '../../api/session';
import { QueryView } from '../QueryView';
import { GoalsOfArea } from './GoalsOfArea';

interface Props {
  district: string;
  scheme: string;
  /** Stands where the district belongs to no programme area, or its goals are not for this reader. */
  none: string;
}

/** The goals of the programme areas to which a district belongs. */
export function DistrictGoals(props: Props) {
  const mayRead = mayDo(useMe().data, 'read-programme');
  return mayRead ? <AreasGoals {...props} /> : <p className="room-text">{props.none}</p>;
}

function AreasGoals({ district, scheme, none }: Props) {
  const areas = useProgrammeAreasOf(district);
  return (
    <QueryView query={areas} lines={2}>
      {(found) => {
        const here = found.filter((area) => area.scheme === scheme);
        if (here.length === 0) return <p className="room-text">{none}</p>;
        return (
          <>
            {here.map((area) => (
              <AreaGoals key={area.code} area={area} />
            ))}
          </>
        );
      }}
    </QueryView>
  );
}

function AreaGoals({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  return (
    <>
      <GoalsOfArea area={area.code} />
      <p className="no-print">
        <Link to={`/programm/${encodeURIComponent(area.code)}`}>
          {t('monitoring.inProgramme', { name: area.name })}
        </Link>
      </p>
    </>
  );
}
