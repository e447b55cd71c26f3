import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, useMembershipsOf } from '../../api/organisations';
import { useInstallation } from '../../api/session';
import type { User } from '../../api/users';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { QueryView } from '../../ui/QueryView';
import { AddBelonging } from './AddBelonging';
import { BelongingList } from './BelongingList';

/** For which bodies somebody acts, and the ways to give, change and end that. */
export function MembershipsSection({ user }: { user: User }) {
  const { t } = useTranslation();
  const today = useInstallation().data?.today ?? '';
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">{t('administration.user.memberships')}</h2>
      <p className="muted">{t('administration.user.membershipsHow')}</p>
      <QueryView query={useMembershipsOf(user.id)} lines={2}>
        {(all) => {
          const open = all.filter((member) => isOpen(member, today));
          const past = all.filter((member) => !isOpen(member, today));
          return (
            <>
              {open.length === 0 && (
                <p className="muted">{t('administration.user.noMembership')}</p>
              )}
              {open.length > 0 && <BelongingList user={user} members={open} changeable />}
              <p className="below">
                <Button onClick={() => setAdding(true)}>
                  {t('administration.user.membershipAdd')}
                </Button>
              </p>
              {past.length > 0 && (
                <Disclosure title={t('administration.user.membershipsPast')}>
                  <BelongingList user={user} members={past} changeable={false} />
                </Disclosure>
              )}
              {adding && (
                <AddBelonging
                  user={user}
                  present={open.map(({ organisation }) => organisation.code)}
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
