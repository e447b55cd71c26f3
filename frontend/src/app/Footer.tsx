import { useTranslation } from 'react-i18next';
import { useInstallation } from '../api/session';
import { Contact } from '../ui/Contact';

/** What this belongs to, and whom people may ask. */
export function Footer() {
  const { t } = useTranslation();
  const contact = useInstallation().data?.contact;
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{t('shell.footer')}</p>
        {contact && (
          <p className="footer-contact">
            {t('shell.contact')} <Contact text={contact} />
          </p>
        )}
      </div>
    </footer>
  );
}
