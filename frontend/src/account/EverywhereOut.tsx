import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOutEverywhere } from '../api/ownSessions';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { forgetDrafts } from '../ui/form/useKept';
import { ProblemAlert } from '../ui/states';

/** Ends all own sessions after a question, and leaves the page, which is nobody's then. */
export function EverywhereOut() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [onlyHere, setOnlyHere] = useState(false);
  const signOut = useSignOutEverywhere((alsoAtSignIn) => {
    setAsked(false);
    forgetDrafts();
    if (alsoAtSignIn) globalThis.location.assign('/');
    else setOnlyHere(true);
  });
  return (
    <>
      <Button
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('account.everywhereOut')}
      </Button>
      {onlyHere && (
        <Alert kind="warning" title={t('account.onlyHereTitle')} live>
          <p>{t('account.onlyHere')}</p>
        </Alert>
      )}
      <ConfirmDialog
        isOpen={asked}
        title={t('account.confirm')}
        confirm={t('account.everywhereOut')}
        pending={signOut.isPending}
        onClose={() => {
          setAsked(false);
        }}
        onConfirm={() => {
          signOut.mutate();
        }}
      >
        <p>{t('account.confirmText')}</p>
        {signOut.isError && <ProblemAlert error={signOut.error} />}
      </ConfirmDialog>
    </>
  );
}
