import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProfile } from '../api/profile';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import './district.css';
import './sheet.css';
import { DistrictView } from './DistrictView';
import { useDistrictView } from './useDistrictView';

/** One district: the centre of the product. */
export default function DistrictPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const [view, change] = useDistrictView(code);
  const profile = useProfile(code, view);
  if (profile.data) return <DistrictView profile={profile.data} view={view} onChange={change} />;
  const crumbs = [
    { to: '/', label: t('nav.start') },
    { to: '/quartiere', label: t('district.title') },
  ];
  return (
    <Page title={code} crumbs={crumbs}>
      <QueryView query={profile} lines={12}>
        {() => null}
      </QueryView>
    </Page>
  );
}
