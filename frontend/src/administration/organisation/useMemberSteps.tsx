import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Membership } from '../../api/organisations';
import { useFormat } from '../../format/useFormat';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/RecordList';
import { useRoleName } from '../../ui/useRoleName';
import { usePeriod } from '../parts/usePeriod';
import { ChangeMember } from './ChangeMember';
import { EndMember } from './EndMember';

type Doing = { what: 'change' | 'end'; member: Membership };

interface Steps {
  /** What the membership is: function and term. */
  facts: Column<Membership>[];
  /** Who gave it. */
  granted: Column<Membership>;
  /** The ways to change and to end it. */
  controls: Column<Membership>;
  /** The step that is being taken. */
  dialog: React.ReactNode;
}

/**
 * What lists of memberships have in common, at the body as at the person.
 *
 * @param personOf how the person is called
 * @param rowOf by what the list tells its rows apart
 * @param mayChange whether this one is the reader's to change
 */
export function useMemberSteps(
  personOf: (member: Membership) => string,
  rowOf: (member: Membership) => string = personOf,
  mayChange: (member: Membership) => boolean = () => true,
): Steps {
  const { t } = useTranslation();
  const period = usePeriod();
  const format = useFormat();
  const roleName = useRoleName();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return {
    facts: [
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
            : t('administration.member.endedAt', {
                date: format.day(member.ended.at),
              }),
      },
    ],
    granted: {
      id: 'granted',
      card: 'more',
      label: t('administration.member.granted'),
      cell: ({ grantedBy }) =>
        t('administration.member.grantedBy', {
          date: format.day(grantedBy.at),
          role: roleName(grantedBy.role),
        }),
    },
    controls: {
      id: 'control',
      card: 'action',
      label: t('administration.field.steps'),
      cell: (member) =>
        mayChange(member) && (
          <span className="row-actions">
            <LinkButton onClick={() => setDoing({ what: 'change', member })}>
              {t('administration.member.change')}
              <span className="kern-sr-only"> {rowOf(member)}</span>
            </LinkButton>
            <LinkButton onClick={() => setDoing({ what: 'end', member })}>
              {t('administration.member.end')}
              <span className="kern-sr-only"> {rowOf(member)}</span>
            </LinkButton>
          </span>
        ),
    },
    dialog: doing && (
      <>
        {doing.what === 'change' && (
          <ChangeMember member={doing.member} name={personOf(doing.member)} onClose={close} />
        )}
        {doing.what === 'end' && (
          <EndMember member={doing.member} name={personOf(doing.member)} onClose={close} />
        )}
      </>
    ),
  };
}
