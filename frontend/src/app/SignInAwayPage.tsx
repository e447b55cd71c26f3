import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ServerLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';

/** Stands at the address of sign-in while the sign-in service does not answer. */
export default function SignInAwayPage() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Page title={t('administration.signIn.title')} lead={t('administration.signIn.text')}>
      <div className="actions">
        <ServerLink to={pathname + search}>{t('administration.signIn.again')}</ServerLink>
        <ServerLink to="/" look="secondary">
          {t('state.backToStart')}
        </ServerLink>
      </div>
    </Page>
  );
}
