import { useTranslation } from 'react-i18next';
import { useInstallation } from '../api/session';
import { Contact } from '../ui/Contact';

/** Whom people may ask; nothing where the installation names nobody. */
export function Asking() {
  const { t } = useTranslation();
  const contact = useInstallation().data?.contact;
  if (!contact) return null;
  return (
    <section aria-labelledby="asking" className="help-text">
      <h2 id="asking">{t('help.contact')}</h2>
      <p>
        <Contact text={contact} />
      </p>
    </section>
  );
}
