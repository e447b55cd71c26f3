import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/states';

/** One district: the centre of the product. */
export default function DistrictPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const crumbs = [
    { to: '/', label: t('nav.start') },
    { to: '/quartiere', label: t('district.title') },
  ];
  return (
    <Page title={code} crumbs={crumbs}>
      <Skeleton />
    </Page>
  );
}
