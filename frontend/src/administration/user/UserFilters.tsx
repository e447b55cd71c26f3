import { useTranslation } from 'react-i18next';
import { useActiveOrganisations } from '../../api/organisations';
import { PEOPLES_ROLES, USER_STATES, type UserQuery } from '../../api/users';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useRoleName } from '../../ui/useRoleName';

interface Props {
  view: Pick<UserQuery, 'q' | 'role' | 'organisation' | 'state'>;
  onChange: (change: {
    q?: string;
    rolle?: string;
    organisation?: string;
    zustand?: string;
  }) => void;
  total: number | undefined;
}

/** Which people are listed. */
export function UserFilters({ view, onChange, total }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const organisations = useActiveOrganisations().data?.items ?? [];
  return (
    <div className="filters list-filters">
      <Field label={t('administration.list.searchUser')}>
        {(field) => (
          <input
            {...field}
            type="search"
            value={view.q}
            onChange={(event) => onChange({ q: event.target.value })}
          />
        )}
      </Field>
      <Select
        label={t('administration.field.roles')}
        value={view.role}
        onChoose={(rolle) => onChange({ rolle })}
      >
        <option value="">{t('ui.all')}</option>
        {PEOPLES_ROLES.map((role) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
      </Select>
      <Select
        label={t('administration.field.organisation')}
        value={view.organisation}
        onChoose={(organisation) => onChange({ organisation })}
      >
        <option value="">{t('ui.all')}</option>
        {organisations.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('administration.field.state')}
        value={view.state}
        onChoose={(zustand) => onChange({ zustand })}
      >
        <option value="">{t('ui.all')}</option>
        {USER_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`administration.state.${state}`)}
          </option>
        ))}
      </Select>
      <p className="muted shown" role="status">
        {total === undefined ? '' : t('administration.list.shown', { count: total })}
      </p>
    </div>
  );
}
