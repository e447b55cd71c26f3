import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceSignIn } from '../api/expiry';
import { Page } from '../ui/Page';

export const SIGNED_IN_PAGE = '/angemeldet';

/** Where signing in again ends: the window that was left tells itself and goes on. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    announceSignIn();
    globalThis.close();
  }, []);
  return <Page title={t('session.doneTitle')} lead={t('session.doneText')} children={null} />;
}
