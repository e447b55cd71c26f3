import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import { enableUser, resendInvitation, type User } from '../../api/users';
import { Button } from '../../ui/Button';
import { ChangeProblem } from './ChangeProblem';
import { DisableDialog } from './DisableDialog';
import { nameOf } from './names';
import { useChange } from './useChange';

/** Shutting out, letting in, and sending the invitation once more. */
export function AccessSection({ held }: { held: Held<User> }) {
  const { t } = useTranslation();
  const user = held.thing;
  const name = nameOf(user);
  const [asked, setAsked] = useState(false);
  const enabling = useChange({
    act: () => enableUser(user.id, held.etag),
    said: () => t('administration.user.enabled', { name }),
  });
  const resending = useChange({
    act: () => resendInvitation(user.id),
    said: () => t('administration.user.resent', { email: user.email ?? '' }),
  });
  if (user.self) return null;
  return (
    <section className="no-print" aria-labelledby="access">
      <h2 id="access">{t('administration.user.access')}</h2>
      <ChangeProblem error={enabling.error ?? resending.error} />
      <div className="actions">
        {user.state === 'INVITED' && (
          <Button disabled={resending.isPending} onClick={() => resending.mutate()}>
            {t('administration.user.resend')}
          </Button>
        )}
        {user.state === 'DISABLED' ? (
          <Button disabled={enabling.isPending} onClick={() => enabling.mutate()}>
            {t('administration.user.enable')}
          </Button>
        ) : (
          <Button onClick={() => setAsked(true)}>{t('administration.user.disable')}</Button>
        )}
      </div>
      {asked && <DisableDialog held={held} onClose={() => setAsked(false)} />}
    </section>
  );
}
