import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ProgrammeArea } from '../api/programme';
import { districtPath } from './view';

/** Districts by number and name, each with the way to its page. */
export function DistrictNames({ districts }: { districts: ProgrammeArea['districts'] }) {
  return (
    <>
      {districts.map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <Link to={districtPath(code)}>{name.includes(code) ? name : `${code} ${name}`}</Link>
        </Fragment>
      ))}
    </>
  );
}
