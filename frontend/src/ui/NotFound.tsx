import { useTranslation } from 'react-i18next';
import { ButtonLink } from './ButtonLink';

/** Nothing here, or nothing for this person: the two look the same on purpose. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <p className="empty-title">{t('state.notFoundTitle')}</p>
      <p>{t('state.notFoundText')}</p>
      <ButtonLink to="/" look="secondary">
        {t('state.backToStart')}
      </ButtonLink>
    </div>
  );
}
