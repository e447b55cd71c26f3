import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/ButtonLink';
import { Page } from '../ui/Page';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('state.notFoundTitle')} lead={t('state.notFoundText')}>
      <p>
        <ButtonLink to="/" look="secondary">
          {t('state.backToStart')}
        </ButtonLink>
      </p>
    </Page>
  );
}
