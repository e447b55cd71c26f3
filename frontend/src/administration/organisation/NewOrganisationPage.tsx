import { useTranslation } from 'react-i18next';
import { useInstallation } from '../../api/session';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useCrumbs } from '../parts/Frame';
import { OrganisationForm } from './OrganisationForm';

/** A new organisation. */
export default function NewOrganisationPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('administration.organisation.new')} crumbs={useCrumbs('organisations')}>
      <QueryView query={useInstallation()}>
        {({ today, scheme }) => <OrganisationForm held={null} today={today} scheme={scheme} />}
      </QueryView>
    </Page>
  );
}
