import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../ui/Page';
import { listPath, SECTIONS } from '../paths';

/** What the catalogue holds, and the way to each part. */
export default function CatalogueStart() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('catalogue.title')}
      lead={t('catalogue.lead')}
      crumbs={[{ to: '/', label: t('nav.start') }]}
    >
      <ul className="places part-places">
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link to={listPath(section)}>{t(`catalogue.section.${section}`)}</Link>
            <p>{t(`catalogue.about.${section}`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
