import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { listPath, SECTIONS } from '../paths';

/** From one list of the catalogue to the next. */
export function CatalogueNav() {
  const { t } = useTranslation();
  return (
    <nav className="part-nav no-print" aria-label={t('catalogue.navigation')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <NavLink to={listPath(section)}>{t(`catalogue.section.${section}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
