import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { MEASURES } from './paths';

/** The lists that belong to measures, each one step from the other. */
export function MeasurePlaces() {
  const { t } = useTranslation();
  return (
    <nav className="part-nav no-print" aria-label={t('measure.places')}>
      <ul>
        <li>
          <NavLink to={MEASURES} end>
            {t('measure.title')}
          </NavLink>
        </li>
        <li>
          <NavLink to="/dokumentation">{t('measure.documentation')}</NavLink>
        </li>
        <li>
          <NavLink to="/ressourcenbeschluesse">{t('measure.decisions')}</NavLink>
        </li>
      </ul>
    </nav>
  );
}
