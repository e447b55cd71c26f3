import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from './ButtonLink';
import { HasHeading, Page } from './Page';

/** Nothing here, or nothing for this person: the two look the same on purpose. A page of its own has a heading. */
export function NotFound() {
  const { t } = useTranslation();
  const title = t('state.notFoundTitle');
  const text = t('state.notFoundText');
  const back = (
    <ButtonLink to="/" look="secondary">
      {t('state.backToStart')}
    </ButtonLink>
  );
  if (!use(HasHeading)) {
    return (
      <Page title={title} lead={text}>
        <div className="actions">{back}</div>
      </Page>
    );
  }
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{text}</p>
      {back}
    </div>
  );
}
