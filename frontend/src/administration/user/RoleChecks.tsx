import { useTranslation } from 'react-i18next';
import type { BodyKind } from '../../api/organisations';
import { useMe } from '../../api/session';
import { BODY_OF, PEOPLES_ROLES, type PeoplesRole, type User } from '../../api/users';
import { useRoleName } from '../../ui/useRoleName';
import { Through } from './Through';

const SCOPED: PeoplesRole[] = ['welfare-provider', 'housing-company', 'district-conference'];

interface Props {
  chosen: string[];
  onChange: (roles: string[]) => void;
  /** The kinds of the bodies for which the person acts. */
  kinds: BodyKind[];
  /** Only roles of that kind of body are offered. */
  onlyKind?: BodyKind | undefined;
  error?: string | undefined;
  /** Roles that come from elsewhere and stay. */
  inherited?: User['inheritedRoles'];
}

/** The roles that there are; one that goes with no body of the person says what it would need. */
export function RoleChecks({ chosen, onChange, kinds, onlyKind, error, inherited = [] }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const fits = (role: PeoplesRole) =>
    kinds.includes(BODY_OF[role]) || (administers && !SCOPED.includes(role));
  const offered = PEOPLES_ROLES.filter((role) =>
    onlyKind === undefined
      ? administers || BODY_OF[role] !== 'CITY_DEPARTMENT'
      : BODY_OF[role] === onlyKind,
  );
  const toggle = (role: string) =>
    onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role]);
  return (
    <fieldset className="bilingual" id="roles-choice" tabIndex={-1}>
      <legend className="field-label">{t('administration.field.roles')}</legend>
      <p className="field-help">{t('administration.user.rolesHelp')}</p>
      {offered.map((role) => {
        const from = inherited.filter((each) => each.role === role);
        const usable = fits(role) || chosen.includes(role);
        return (
          <label key={role} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(role)}
              disabled={!usable || from.length > 0}
              onChange={() => toggle(role)}
            />
            <span>
              {roleName(role)}
              <Through inherited={from} />
              {!usable && (
                <span className="muted">
                  {' '}
                  (
                  {t('administration.user.roleMisfit', {
                    kind: t(`administration.kind.${BODY_OF[role]}`),
                  })}
                  )
                </span>
              )}
            </span>
          </label>
        );
      })}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
