import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { signInAddress } from '../api/client';
import { mayDo, useMe } from '../api/session';
import { useRoleName } from '../ui/useRoleName';
import { SignOut } from './SignOut';

/** Who is signed in, in which role, and the way out; or the way in. */
export function Account() {
  const { t } = useTranslation();
  const me = useMe().data;
  const { pathname, search } = useLocation();
  const roleName = useRoleName();
  if (me === undefined) return <div className="account" />;
  if (me === null) {
    return (
      <div className="account">
        <a className="account-link" href={signInAddress(pathname + search)}>
          {t('shell.signIn')}
        </a>
      </div>
    );
  }
  const role = me.roles.map(roleName).join(', ');
  const readsOwn = mayDo(me, 'read-members') && me.organisation !== null;
  return (
    <div className="account" role="group" aria-label={t('shell.account')}>
      <span className="account-who">
        <Link className="account-name" to="/konto">
          {me.name}
        </Link>{' '}
        <span className="account-role">
          {role}
          {role !== '' && me.organisation && ' · '}
          {readsOwn ? (
            <Link to="/meine-organisation">{me.organisation?.name}</Link>
          ) : (
            me.organisation?.name
          )}
        </span>
      </span>
      <SignOut account={me.account} />
    </div>
  );
}
