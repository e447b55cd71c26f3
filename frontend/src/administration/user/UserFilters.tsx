import { useTranslation } from 'react-i18next';
import { useActiveOrganisations } from '../../api/organisations';
import { PEOPLES_ROLES, USER_STATES, type UserQuery } from '../../api/users';
import { ChoiceFilter } from '../../ui/filter/ChoiceFilter';
import { FilterBar } from '../../ui/filter/FilterBar';
import { SearchField } from '../../ui/filter/SearchField';
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
    <FilterBar shown={total === undefined ? '' : t('administration.list.shown', { count: total })}>
      <SearchField
        label={t('administration.list.searchUser')}
        value={view.q}
        onType={(q) => onChange({ q })}
      />
      <ChoiceFilter
        label={t('administration.field.roles')}
        value={view.role}
        options={PEOPLES_ROLES.map((value) => ({ value, label: roleName(value) }))}
        onChoose={(rolle) => onChange({ rolle })}
      />
      <ChoiceFilter
        label={t('administration.field.organisation')}
        value={view.organisation}
        options={organisations.map(({ code, name }) => ({ value: code, label: name }))}
        onChoose={(organisation) => onChange({ organisation })}
      />
      <ChoiceFilter
        label={t('administration.field.state')}
        value={view.state}
        options={USER_STATES.map((value) => ({
          value,
          label: t(`administration.state.${value}`),
        }))}
        onChoose={(zustand) => onChange({ zustand })}
      />
    </FilterBar>
  );
}
