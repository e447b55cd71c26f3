import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, useMembers, useNamesOf, type Organisation } from '../../api/organisations';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { QueryView } from '../../ui/QueryView';
import { AddMember } from './AddMember';
import { MemberList } from './MemberList';

/** Who acts for a body, and by whom that is changed. */
export function Members({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const names = useNamesOf(organisation.code);
  const members = useMembers(organisation.code);
  const [adding, setAdding] = useState(false);
  const administers = useMe().data?.roles.includes('administrator') ?? false;
  const managesUsers = mayDo(useMe().data, 'manage-users');
  const mayFill = administers || organisation.kind !== 'CITY_DEPARTMENT';
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('administration.member.title')}</h2>
      {names.isError && <Alert kind="warning" title={t('administration.member.namesAway')} />}
      {!mayFill && <p className="muted">{t('administration.member.departments')}</p>}
      <QueryView query={members}>
        {(all) => {
          const open = all.filter((member) => isOpen(member, today));
          const past = all.filter((member) => !isOpen(member, today));
          const shown = { names: names.data, linked: managesUsers };
          return (
            <>
              {open.length === 0 && <p className="muted">{t('administration.member.none')}</p>}
              {open.length > 0 && <MemberList {...shown} members={open} changeable={mayFill} />}
              {mayFill && managesUsers && (
                <p className="below">
                  <Button onClick={() => setAdding(true)}>{t('administration.member.add')}</Button>
                </p>
              )}
              {past.length > 0 && (
                <Disclosure title={t('administration.member.past')}>
                  <MemberList {...shown} members={past} changeable={false} />
                </Disclosure>
              )}
              {adding && (
                <AddMember
                  organisation={organisation}
                  present={open.map(({ subject }) => subject)}
                  onClose={() => setAdding(false)}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
