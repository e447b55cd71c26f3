import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayDo, useMe } from '../../api/session';
import { Page } from '../../ui/Page';
import { listPath, SECTIONS } from '../paths';

/** What can be managed, and the way to each part. */
export default function AdministrationStart() {
  const { t } = useTranslation();
  const me = useMe().data;
  return (
    <Page
      title={t('administration.title')}
      lead={t('administration.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
    >
      <ul className="places part-places">
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link to={listPath(section)}>{t(`administration.section.${section}`)}</Link>
            <p>{t(`administration.about.${section}`)}</p>
          </li>
        ))}
        {mayDo(me, 'read-audit') && (
          <li>
            <Link to="/audit">{t('nav.audit')}</Link>
            <p>{t('start.auditText')}</p>
          </li>
        )}
        {mayDo(me, 'read-connections') && (
          <li>
            <Link to="/verwaltung/schnittstellen">{t('nav.connection')}</Link>
            <p>{t('start.connectionText')}</p>
          </li>
        )}
      </ul>
    </Page>
  );
}
