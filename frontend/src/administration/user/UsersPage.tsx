import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../api/session';
import { USER_PAGE, USER_STATES, useUsers, type User } from '../../api/users';
import { useFormat } from '../../format/useFormat';
import { ButtonLink } from '../../ui/ButtonLink';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { useRoleName } from '../../ui/useRoleName';
import { ListPage } from '../parts/Frame';
import { sortingOf } from '../parts/sorting';
import { useView } from '../parts/useView';
import { INVITE, onePath } from '../paths';
import { nameOf } from './names';
import { StateBadge } from './StateBadge';
import { UserFilters } from './UserFilters';

/** Everybody who can sign in, as far as the reader manages them. */
export default function UsersPage() {
  const { t } = useTranslation();
  const [view, change] = useView({ q: '', rolle: '', organisation: '', zustand: '', sort: 'name' });
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const columns = useColumns();
  const state = USER_STATES.find((each) => each === view.zustand) ?? '';
  const { q, rolle: role, organisation, sort, page } = view;
  const users = useUsers({ q, role, organisation, state, sort, page });
  const unfiltered = [q, role, organisation, state].every((part) => part === '');
  const invite = <ButtonLink to={INVITE}>{t('administration.user.invite')}</ButtonLink>;
  return (
    <ListPage section="users" action={invite}>
      {!administers && <p className="muted">{t('administration.user.planningNote')}</p>}
      <UserFilters
        view={{ q, role, organisation, state }}
        onChange={change}
        total={users.data?.total}
      />
      <QueryView query={users}>
        {({ items, total }) => {
          if (total === 0 && unfiltered) {
            return (
              <Empty title={t('administration.user.empty')}>
                {t('administration.user.emptyText')}
              </Empty>
            );
          }
          if (total === 0) return <p className="no-match">{t('administration.list.noMatch')}</p>;
          return (
            <>
              <RecordList
                label={t('administration.section.users')}
                columns={columns}
                rows={items}
                keyOf={(item) => item.id}
                size="page"
                sorting={sortingOf(sort, (to) => change({ sort: to }))}
              />
              <Pager
                page={page}
                size={USER_PAGE}
                total={total}
                onPage={(to) => change({ page: to })}
              />
            </>
          );
        }}
      </QueryView>
    </ListPage>
  );
}

function useColumns(): Column<User>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const roleName = useRoleName();
  return [
    {
      id: 'name',
      card: 'name',
      sorts: 'ascending',
      label: t('administration.field.name'),
      cell: (user) => <Link to={onePath('users', user.id)}>{nameOf(user)}</Link>,
    },
    {
      id: 'state',
      card: 'value',
      sorts: 'ascending',
      label: t('administration.field.state'),
      cell: (user) => <StateBadge state={user.state} />,
    },
    {
      id: 'email',
      card: 'more',
      sorts: 'ascending',
      label: t('administration.field.email'),
      cell: (user) => user.email,
    },
    {
      id: 'roles',
      card: 'more',
      label: t('administration.field.roles'),
      cell: (user) => user.roles.map(roleName).join(', '),
    },
    {
      id: 'organisations',
      card: 'more',
      label: t('administration.field.organisation'),
      cell: (user) => user.memberships.map(({ organisation }) => organisation.name).join(', '),
    },
    {
      id: 'lastSignInAt',
      sorts: 'descending',
      label: t('administration.field.lastSignIn'),
      cell: (user) =>
        user.lastSignInAt === null
          ? t('administration.user.never')
          : format.dateTime(user.lastSignInAt),
    },
  ];
}
