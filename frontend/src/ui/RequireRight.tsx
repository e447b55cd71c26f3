import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInAddress } from '../api/client';
import { mayDo, useMe } from '../api/session';
import type { Me, Right } from '../api/types';
import { ServerLink } from './ButtonLink';
import { Page } from './Page';
import { QueryView } from './QueryView';
import { useRoleName } from './useRoleName';

interface Props {
  /** Without one it is enough to be signed in. */
  right?: Right;
  children: ReactNode;
}

/** Shows a page to those who have the right, and tells everybody else why not. */
export function RequireRight({ right, children }: Props) {
  const me = useMe();
  return (
    <QueryView query={me}>
      {(person) => {
        if (person === null) return <SignedOut />;
        return right === undefined || mayDo(person, right) ? children : <NoRight me={person} />;
      }}
    </QueryView>
  );
}

/** Shows a page to whoever is signed in, in whichever role. */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const me = useMe();
  return (
    <QueryView query={me}>{(person) => (person === null ? <SignedOut /> : children)}</QueryView>
  );
}

function SignedOut() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Page title={t('state.signedOutTitle')} lead={t('state.signedOutText')}>
      <p>
        <ServerLink to={signInAddress(pathname + search)}>{t('shell.signIn')}</ServerLink>
      </p>
    </Page>
  );
}

function NoRight({ me }: { me: Me }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const role = me.roles.map(roleName).join(', ');
  return <Page title={t('state.noRightTitle')}>{<p>{t('state.noRightText', { role })}</p>}</Page>;
}
