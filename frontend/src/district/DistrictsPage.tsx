import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/states';

/** All districts, the way to each one's page. */
export default function DistrictsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('district.title')} crumbs={[{ to: '/', label: t('nav.start') }]}>
      <Skeleton />
    </Page>
  );
}
