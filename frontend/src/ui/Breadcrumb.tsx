import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface Crumb {
  to: string;
  label: string;
}

/** The way from the overview to here; nothing on the overview itself. */
export function Breadcrumb({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const { t } = useTranslation();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('shell.breadcrumb')} className="breadcrumb">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
