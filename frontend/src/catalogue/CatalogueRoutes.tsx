import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/states';

/** Everything under /katalog: variables, indicators, sources, schemes. */
export default function CatalogueRoutes() {
  const { t } = useTranslation();
  return (
    <Page title={t('catalogue.title')} crumbs={[{ to: '/', label: t('nav.start') }]}>
      <Skeleton />
    </Page>
  );
}
