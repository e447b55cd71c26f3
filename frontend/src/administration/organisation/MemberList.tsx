import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Membership } from '../../api/organisations';
import { RecordList, type Column } from '../../ui/RecordList';
import { onePath } from '../paths';
import { useMemberSteps } from './useMemberSteps';

interface Props {
  members: Membership[];
  /** By account; undefined while not known. */
  names: Map<string, string> | undefined;
  /** Whether names lead to the person's page. */
  linked: boolean;
  changeable: boolean;
}

/** A body's memberships with the ways to change and to end them. */
export function MemberList({ members, names, linked, changeable }: Props) {
  const { t } = useTranslation();
  const nameOf = ({ subject }: Membership) =>
    names?.get(subject) ?? t('administration.member.unknown', { subject: subject.slice(0, 8) });
  const { facts, granted, controls, dialog } = useMemberSteps(nameOf);
  const who: Column<Membership> = {
    id: 'name',
    card: 'name',
    label: t('administration.field.name'),
    cell: (member) =>
      linked && names?.has(member.subject) ? (
        <Link to={onePath('users', member.subject)}>{nameOf(member)}</Link>
      ) : (
        nameOf(member)
      ),
  };
  return (
    <>
      <RecordList
        label={t('administration.member.title')}
        columns={[who, ...facts, ...(linked ? [granted] : []), ...(changeable ? [controls] : [])]}
        rows={members}
        keyOf={({ id }) => id}
      />
      {dialog}
    </>
  );
}
