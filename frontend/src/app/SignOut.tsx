import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterTexts } from '../i18n';
import { forgetDrafts } from '../ui/form/useKept';
import { forgetDevice, onlyHere } from '../ui/outbox/device';

const SignOutQuestion = lazy(async () => {
  const [question] = await Promise.all([import('./SignOutQuestion'), loadLaterTexts()]);
  return question;
});

/** The way out. What only this device has is forgotten with it, and asked about before. */
export function SignOut({ account }: { account: string }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [unsent, setUnsent] = useState(0);
  const forget = () => {
    forgetDrafts();
    forgetDevice(account);
  };
  return (
    <>
      {/* A form, because signing out ends at the sign-in service and comes back. */}
      <form
        ref={form}
        method="post"
        action="/auth/logout"
        onSubmit={(event) => {
          const here = onlyHere(account);
          if (here === 0) forget();
          else {
            event.preventDefault();
            setUnsent(here);
          }
        }}
      >
        <button type="submit" className="account-link">
          {t('shell.signOut')}
        </button>
      </form>
      {unsent > 0 && (
        <Suspense fallback={null}>
          <SignOutQuestion
            unsent={unsent}
            onStay={() => setUnsent(0)}
            onLeave={() => {
              forget();
              form.current?.submit();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
