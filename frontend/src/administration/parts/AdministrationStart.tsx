import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../ui/Page';
import { listPath, SECTIONS } from '../paths';

/** What can be managed, and the way to each part. */
export default function AdministrationStart() {
  const { t } = useTranslation();
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
      </ul>
    </Page>
  );
}
