import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInstallation } from '../api/session';
import type { Installation } from '../api/types';
import { useFormat } from '../format/useFormat';
import { Account } from './Account';
import { HelpLink } from './HelpLink';
import { LanguageSwitch } from './LanguageSwitch';
import { useAppearance } from './useAppearance';

/** The quiet line at the top: city, product, what kind of data, who I am, language. */
export function Header() {
  const { t } = useTranslation();
  const installation = useInstallation().data;
  useAppearance(installation);
  return (
    <header className="header">
      <div className="header-inner">
        <Link
          to="/"
          className="brand"
          aria-label={`${installation?.city ?? ''} ${t('product')}`.trim()}
        >
          {installation?.logo && <img className="brand-logo" src={installation.logo} alt="" />}
          <span className="brand-city">{installation?.city ?? '\u00a0'}</span>
          <span className="brand-product">{t('product')}</span>
        </Link>
        {installation?.demonstration && <DemonstrationBadge installation={installation} />}
        <div className="header-tools">
          <HelpLink />
          <LanguageSwitch />
          <Account />
        </div>
      </div>
    </header>
  );
}

function DemonstrationBadge({ installation }: { installation: Installation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(installation.today);
  return (
    <p className="demonstration">
      <strong>{t('shell.fictitious')}</strong> {t('shell.businessDate', { date })}
    </p>
  );
}
