import { Link } from 'react-router';
import { onePath, type Section } from '../paths';

/** A thing by its name, with the code by which other systems know it. */
export function CodeName({
  section,
  code,
  name,
}: {
  section: Section;
  code: string;
  name: string;
}) {
  return (
    <>
      <Link to={onePath(section, code)}>{name}</Link>
      <span className="code list-code">{code}</span>
    </>
  );
}
