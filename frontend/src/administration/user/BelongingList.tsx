import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Membership } from '../../api/organisations';
import { useMe } from '../../api/session';
import type { User } from '../../api/users';
import { RecordList, type Column } from '../../ui/RecordList';
import { useMemberSteps } from '../organisation/useMemberSteps';
import { onePath } from '../paths';
import { nameOf } from './names';

interface Props {
  user: User;
  members: Membership[];
  changeable: boolean;
}

/** A person's memberships; those in the city's departments are the administration's to change. */
export function BelongingList({ user, members, changeable }: Props) {
  const { t } = useTranslation();
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const kindOf = ({ id }: Membership) => user.memberships.find((each) => each.id === id)?.kind;
  const { facts, granted, controls, dialog } = useMemberSteps(
    () => nameOf(user),
    ({ organisation }) => organisation.name,
    (member) => administers || kindOf(member) !== 'CITY_DEPARTMENT',
  );
  const body: Column<Membership> = {
    id: 'organisation',
    card: 'name',
    label: t('administration.field.organisation'),
    cell: ({ organisation }) => (
      <Link to={onePath('organisations', organisation.code)}>{organisation.name}</Link>
    ),
  };
  const kind: Column<Membership> = {
    id: 'kind',
    card: 'more',
    label: t('administration.field.kind'),
    cell: (member) => {
      const known = kindOf(member);
      return known && t(`administration.kind.${known}`);
    },
  };
  return (
    <>
      <RecordList
        label={t('administration.user.memberships')}
        columns={[
          body,
          ...(changeable ? [kind] : []),
          ...facts,
          granted,
          ...(changeable ? [controls] : []),
        ]}
        rows={members}
        keyOf={({ id }) => id}
      />
      {dialog}
    </>
  );
}
