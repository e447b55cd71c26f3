import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { onePath, type Section } from '../paths';

export interface User {
  section: Section;
  code: string;
  name: string;
}

/** What rests on a thing, each with the way to it. */
export function Usage({ users }: { users: User[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">{t('catalogue.one.usage')}</h2>
      {users.length === 0 ? (
        <p className="muted">{t('catalogue.one.unused')}</p>
      ) : (
        <UserList users={users} />
      )}
    </section>
  );
}

/** The names of things as links. */
export function UserList({ users }: { users: User[] }) {
  return (
    <ul className="plain-list">
      {users.map(({ section, code, name }) => (
        <li key={section + code}>
          <Link to={onePath(section, code)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
