import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { User } from '../../api/users';
import { Button } from '../../ui/Button';
import { useRoleName } from '../../ui/useRoleName';
import { RolesDialog } from './RolesDialog';
import { Through } from './Through';

/** What somebody may do, and the way to change it. */
export function RolesSection({ held }: { held: Held<User> }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const [changing, setChanging] = useState(false);
  const { roles, inheritedRoles, self } = held.thing;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{t('administration.user.rolesTitle')}</h2>
      {roles.length === 0 ? (
        <p className="muted">{t('administration.user.rolesNone')}</p>
      ) : (
        <ul className="plain-list">
          {roles.map((role) => (
            <li key={role}>
              {roleName(role)}
              <Through inherited={inheritedRoles.filter((each) => each.role === role)} />
            </li>
          ))}
        </ul>
      )}
      {!self && (
        <p className="below">
          <Button onClick={() => setChanging(true)}>{t('administration.user.rolesChange')}</Button>
        </p>
      )}
      {changing && <RolesDialog held={held} onClose={() => setChanging(false)} />}
    </section>
  );
}
