import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Membership, Organisation } from '../../api/organisations';
import { useFormat } from '../../format/useFormat';
import { LinkButton } from '../../ui/LinkButton';
import { RecordList, type Column } from '../../ui/RecordList';
import { useRoleName } from '../../ui/useRoleName';
import { usePeriod } from '../parts/usePeriod';
import { onePath } from '../paths';
import { ChangeMember } from './ChangeMember';
import { EndMember } from './EndMember';

interface Props {
  organisation: Pick<Organisation, 'code' | 'name'>;
  members: Membership[];
  /** By account; undefined while not known. */
  names: Map<string, string> | undefined;
  /** Whether names lead to the person's page. */
  linked: boolean;
  changeable: boolean;
}

type Doing = { what: 'change' | 'end'; member: Membership };

/** Memberships with the ways to change and to end them. */
export function MemberList({ organisation, members, names, linked, changeable }: Props) {
  const { t } = useTranslation();
  const period = usePeriod();
  const format = useFormat();
  const roleName = useRoleName();
  const [doing, setDoing] = useState<Doing | null>(null);
  const nameOf = ({ subject }: Membership) =>
    names?.get(subject) ?? t('administration.member.unknown', { subject: subject.slice(0, 8) });
  const columns: Column<Membership>[] = [
    {
      id: 'name',
      card: 'name',
      label: t('administration.field.name'),
      cell: (member) =>
        linked && names?.has(member.subject) ? (
          <Link to={onePath('users', member.subject)}>{nameOf(member)}</Link>
        ) : (
          nameOf(member)
        ),
    },
    {
      id: 'function',
      card: 'more',
      label: t('administration.field.function'),
      cell: (member) => member.function,
    },
    {
      id: 'period',
      card: 'more',
      label: t('administration.field.period'),
      cell: (member) =>
        member.ended === null
          ? period(member)
          : t('administration.member.endedAt', { date: format.date(member.ended.at.slice(0, 10)) }),
    },
  ];
  const granted: Column<Membership> = {
    id: 'granted',
    card: 'more',
    label: t('administration.member.granted'),
    cell: ({ grantedBy }) =>
      t('administration.member.grantedBy', {
        date: format.date(grantedBy.at.slice(0, 10)),
        role: roleName(grantedBy.role),
      }),
  };
  const controls: Column<Membership> = {
    id: 'control',
    card: 'control',
    label: t('administration.field.steps'),
    cell: (member) => (
      <span className="row-actions">
        <LinkButton onClick={() => setDoing({ what: 'change', member })}>
          {t('administration.member.change')}
          <span className="kern-sr-only"> {nameOf(member)}</span>
        </LinkButton>
        <LinkButton onClick={() => setDoing({ what: 'end', member })}>
          {t('administration.member.end')}
          <span className="kern-sr-only"> {nameOf(member)}</span>
        </LinkButton>
      </span>
    ),
  };
  const close = () => setDoing(null);
  return (
    <>
      <RecordList
        label={t('administration.member.title')}
        columns={[...columns, ...(linked ? [granted] : []), ...(changeable ? [controls] : [])]}
        rows={members}
        keyOf={({ id }) => id}
      />
      {doing?.what === 'change' && (
        <ChangeMember member={doing.member} name={nameOf(doing.member)} onClose={close} />
      )}
      {doing?.what === 'end' && (
        <EndMember
          organisation={organisation}
          member={doing.member}
          name={nameOf(doing.member)}
          onClose={close}
        />
      )}
    </>
  );
}
